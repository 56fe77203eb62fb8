// Finds a Firefox for the tests in other engines, or installs one.
import { join } from 'node:path'
import { answerOf, browserFinder, onPath, tellWhenStarted } from './browserFinder.mjs'

const NAMES = ['firefox-esr', 'firefox']
const FIXED =
  process.platform === 'darwin'
    ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
    : process.platform === 'win32'
      ? ['PROGRAMFILES', 'PROGRAMFILES(X86)'].map((name) =>
          join(process.env[name] ?? '', 'Mozilla Firefox/firefox.exe'),
        )
      : []

/** What the browser says its version is; `null` when it doesn't run. */
export function firefoxVersion(path) {
  // On Windows `--version` answers nothing to a pipe.
  if (process.platform === 'win32') return 'Firefox'
  return answerOf(path, ['--version'])?.match(/^.*Firefox.*$/m)?.[0] ?? null
}

const firefox = browserFinder({
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  engine: 'firefox',
  candidates: () => [...NAMES.map(onPath), ...FIXED],
  version: firefoxVersion,
  // Debian has the one. Ubuntu has the other, as a snap, which containers can't run: then Playwright's download helps.
  packages: [
    ['firefox-esr', 'fonts-dejavu-core'],
    ['firefox', 'fonts-dejavu-core'],
  ],
  howTo: [
    'The tests in Firefox need one that runs, and none was found. To get one:',
    '  Debian:    sudo apt-get install -y firefox-esr',
    '  Fedora:    sudo dnf install -y firefox',
    '  elsewhere: npx playwright install --with-deps firefox   (or install Firefox from its makers)',
    'Or set FIREFOX_PATH to a browser that you have.',
  ].join('\n'),
})

/** The path of a Firefox that runs, or `undefined`. A FIREFOX_PATH that doesn't exist is an error, not a search. */
export const findFirefox = firefox.find

/** The path of a Firefox that runs, installed if need be; an error with the command to run otherwise. */
export const ensureFirefox = firefox.ensure

await tellWhenStarted(import.meta.url, ensureFirefox, firefoxVersion)
