// A screen that nobody sees, for a browser that can't do without one.
import { spawn } from 'node:child_process'
import { onPath } from './browserFinder.mjs'

/** Where Xvfb is, or `undefined`. */
export const findXvfb = () => onPath('Xvfb')

/**
 * Starts an X server on a free display. `stop` ends it.
 *
 * @returns {Promise<{ display: string, stop: () => void }>} `display` is for the environment variable DISPLAY
 * @throws when there is no Xvfb, or it doesn't start within 20 seconds
 */
export async function startVirtualDisplay() {
  const path = findXvfb()
  if (!path) throw new Error('There is no Xvfb, which shows a window where there is no screen.')
  const child = spawn(path, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const stop = () => void child.kill('SIGKILL')
  process.once('exit', stop)
  const number = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start within 20 seconds.')), 20_000)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)))
    let said = ''
    child.stdio[3].setEncoding('utf8').on('data', (chunk) => {
      said += chunk
      if (!said.includes('\n')) return
      clearTimeout(timer)
      resolve(said.trim())
    })
  })
  return { display: `:${number}`, stop }
}
