// Finds what a journey with the screen reader Orca needs on a desktop of its own, or installs it.
import { existsSync } from 'node:fs'
import { answerOf, installPackages, onPath, tellWhenStarted } from './browserFinder.mjs'

const PROGRAMS = ['orca', 'Xvfb', 'openbox', 'xdotool', 'dbus-daemon', 'gdbus']
const PACKAGES = ['orca', 'at-spi2-core', 'dbus', 'libglib2.0-bin', 'openbox', 'python3-pyatspi', 'xdotool', 'xvfb']
const LAUNCHER = '/usr/libexec/at-spi-bus-launcher'

const missing = () => [...PROGRAMS.filter((name) => !onPath(name)), ...(existsSync(LAUNCHER) ? [] : [LAUNCHER])]

/** What Orca says its version is; `null` when it doesn't run. */
export function orcaVersion() {
  const version = answerOf('orca', ['--version'])
  return version && `Orca ${version.split('\n').at(-1)}`
}

/** Whether all of it is there. */
export function findOrca() {
  return missing().length === 0
}

/** Orca's version, installed with what it needs if need be; an error that says what to do otherwise. */
export async function ensureOrca() {
  if (process.platform !== 'linux') throw new Error('Orca runs on Linux only.')
  if (!findOrca()) installPackages('Orca', PACKAGES)
  const version = findOrca() ? orcaVersion() : null
  if (version) return version
  throw new Error(
    [
      `The journeys with a screen reader need Orca and a desktop for it; missing here: ${missing().join(', ') || 'an Orca that runs'}.`,
      `  Debian, Ubuntu: sudo apt-get install -y ${PACKAGES.join(' ')}`,
    ].join('\n'),
  )
}

await tellWhenStarted(import.meta.url, ensureOrca, (version) => version)
