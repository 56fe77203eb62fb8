import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

export interface Desk {
  /** A home folder that nobody has used. */
  readonly home: string
  readonly env: Readonly<Record<string, string>>
  /** Starts a program on this desk. What it prints is dropped, but for what `stdio` asks for. */
  readonly start: (command: string, args: readonly string[], stdio?: SpawnOptions['stdio']) => ChildProcess
  readonly end: () => Promise<void>
}

/**
 * A desktop of its own: display, message bus, accessibility bus, window manager and home folder. Several can be open at
 * once, and whoever sits at this machine is not disturbed.
 */
export async function startDesk(): Promise<Desk> {
  const home = mkdtempSync(join(tmpdir(), 'latchkey-desk-'))
  const runtime = join(home, 'runtime')
  mkdirSync(runtime, { mode: 0o700 })
  const children: ChildProcess[] = []
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    LANG: 'C.UTF-8',
    HOME: home,
    TMPDIR: home,
    XDG_RUNTIME_DIR: runtime,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
    GNOME_ACCESSIBILITY: '1',
    GTK_MODULES: 'gail:atk-bridge',
    MOZ_CRASHREPORTER_DISABLE: '1',
  }
  const start: Desk['start'] = (command, args, stdio = 'ignore') => {
    const child = spawn(command, args, { env, stdio, detached: true })
    children.push(child)
    return child
  }
  async function end() {
    for (const child of children.reverse()) if (child.pid) killGroup(child.pid)
    // What the message bus started is in no group of ours, but in this home.
    for (const pid of processesOf(home)) kill(pid)
    await new Promise((resolve) => setTimeout(resolve, 500))
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }

  try {
    const display = start(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
      ['ignore', 'ignore', 'ignore', 'pipe'],
    )
    env.DISPLAY = `:${await firstLine(display.stdio[3])}`
    const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=1'], ['ignore', 'pipe', 'ignore'])
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus.stdout)
    start('openbox', [])
    start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately'])
    // Programs ask this before they build their trees.
    for (const property of ['IsEnabled', 'ScreenReaderEnabled']) await setAccessibility(start, property)
    return { home, env, start, end }
  } catch (error) {
    await end()
    throw error
  }
}

async function setAccessibility(start: Desk['start'], property: string) {
  const call = ['call', '--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus']
  const method = ['--method', 'org.freedesktop.DBus.Properties.Set', 'org.a11y.Status', property, '<true>']
  const child = start('gdbus', [...call, ...method])
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => (code ? reject(new Error(`The accessibility bus refused ${property}.`)) : resolve()))
  })
}

/** What a program tells of itself once it is ready. */
function firstLine(stream: unknown): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    // SAFETY: the stream was asked for as a pipe.
    const readable = stream as Readable
    readable.setEncoding('utf8')
    readable.on('data', (chunk: string) => {
      text += chunk
      if (text.includes('\n')) resolve(text.trim())
    })
    readable.on('end', () => reject(new Error('A program ended before it was ready.')))
  })
}

function processesOf(home: string): number[] {
  const numbers = readdirSync('/proc').map(Number).filter(Boolean)
  return numbers.filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`HOME=${home}`)
    } catch {
      return false
    }
  })
}

const killGroup = (pid: number) => kill(-pid)

function kill(pid: number) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Already gone.
  }
}
