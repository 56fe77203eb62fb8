// Finds a Chromium for the browser tests, or installs one.
import { join } from 'node:path'
import { answerOf, browserFinder, onPath, tellWhenStarted } from './browserFinder.mjs'

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const FIXED =
  process.platform === 'darwin'
    ? [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ]
    : process.platform === 'win32'
      ? ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
          join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe'),
        )
      : []

/** What the browser says its version is; `null` when it doesn't run. */
export function chromiumVersion(path) {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return 'Chrome'
  return answerOf(path, ['--version', '--no-sandbox'])
}

const chromium = browserFinder({
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  engine: 'chromium',
  candidates: () => [...NAMES.map(onPath), ...FIXED],
  version: chromiumVersion,
  // On Ubuntu `chromium` is a snap, which containers can't run: then Playwright's download or the message below helps.
  packages: [['chromium', 'fonts-dejavu-core']],
  howTo: [
    'The browser tests need Chromium, and none that runs was found. To get one:',
    '  Debian:    sudo apt-get install -y chromium',
    '  Fedora:    sudo dnf install -y chromium',
    '  Alpine:    sudo apk add chromium',
    '  elsewhere: npx playwright install --with-deps chromium   (or install Google Chrome)',
    'Or set CHROMIUM_PATH to a browser that you have.',
  ].join('\n'),
})

/** The path of a browser that runs, or `undefined`. A CHROMIUM_PATH that doesn't exist is an error, not a search. */
export const findChromium = chromium.find

/** The path of a browser that runs, installed if need be; an error with the command to run otherwise. */
export const ensureChromium = chromium.ensure

await tellWhenStarted(import.meta.url, ensureChromium, chromiumVersion)
