// Runs named steps, several at a time where a step allows it, and reports every one of them: a failure stops nothing.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

const running = new Set()
// Each child leads a process group, so that its own children (browsers, servers) end with it.
const end = (child, signal) => {
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // Already gone.
  }
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) end(child, 'SIGKILL')
    process.exit(130)
  })
}

/**
 * Runs `node ...args` with its output kept. Resolves to the exit code and the output. What says nothing for `minutes` hangs,
 * and is stopped with code 124; what goes on talking may take as long as a busy machine needs.
 */
export function runNode(args, { cwd, env, minutes }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    })
    running.add(child)
    let output = ''
    let timedOut = false
    const keep = (chunk) => {
      output += chunk
      timer.refresh()
    }
    const timer = setTimeout(() => {
      timedOut = true
      end(child, 'SIGKILL')
    }, minutes * 60_000)
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    child.on('error', (error) => keep(`${error.message}\n`))
    child.on('exit', () => {
      running.delete(child)
      // A grandchild that outlived its parent would hold the pipes open for ever.
      setTimeout(() => end(child, 'SIGKILL'), 500).unref()
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      if (timedOut) keep(`\nStopped: this step said nothing for ${minutes} minutes.\n`)
      resolve({ code: timedOut ? 124 : (code ?? 1), output })
    })
  })
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * One step: prints its name, its result, its duration, and its output if it failed. `step.run` resolves to
 * `{ passed, failed, note?, output? }`; one that throws is one failure.
 */
async function report(step, reports) {
  const since = performance.now()
  console.log(`  ..  ${step.name}`)
  const result = await Promise.resolve()
    .then(step.run)
    .catch((error) => ({ passed: 0, failed: 1, output: error.stack ?? String(error) }))
  const output = process.stdout.isTTY ? (result.output ?? '') : stripVTControlCharacters(result.output ?? '')
  mkdirSync(reports, { recursive: true })
  writeFileSync(join(reports, `${step.name}.log`), output)
  const note = result.note ? `  ${result.note}` : ''
  console.log(`${result.failed ? 'FAIL' : '  ok'}  ${step.name}  ${seconds(since)}${note}`)
  if (result.failed && output.trim()) console.log(`\n${output.trim().replace(/^/gm, '      ')}\n`)
  return { ...result, name: step.name }
}

/**
 * Runs `steps` in order. Of neighbours marked `side`, three run at a time, since much of each is waiting; every other step has
 * the machine to itself. One with `after` waits for that step of its side. A step whose `needs` failed is a failure too,
 * without being run.
 */
export async function runSteps(steps, reports) {
  const done = new Map()
  const runOne = async (step) => {
    const missing = (step.needs ?? []).filter((name) => done.get(name)?.failed)
    const blocked = () => ({ passed: 0, failed: 1, note: `not run, because this failed: ${missing.join(', ')}` })
    done.set(step.name, await report(missing.length ? { ...step, run: blocked } : step, reports))
  }
  for (let i = 0; i < steps.length; ) {
    const group = [steps[i++]]
    while (group[0].side && steps[i]?.side === group[0].side) group.push(steps[i++])
    const atWork = new Set()
    const next = () => {
      const mayRun = ({ after }) => !group.some(({ name }) => name === after) && !atWork.has(after)
      const index = group.findIndex(mayRun)
      return index === -1 ? undefined : group.splice(index, 1)[0]
    }
    const lane = async () => {
      for (let step = next(); step; step = next()) {
        atWork.add(step.name)
        await runOne(step)
        atWork.delete(step.name)
      }
    }
    await Promise.all([lane(), lane(), lane()])
  }
  return [...done.values()]
}
