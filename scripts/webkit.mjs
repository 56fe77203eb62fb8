// Finds a WebKit for the tests in other engines, or installs one: WebKitGTK's MiniBrowser with its driver and a virtual
// display, or Playwright's own build.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { answerOf, browserFinder, onPath, tellWhenStarted } from './browserFinder.mjs'
import { findXvfb, startVirtualDisplay } from './virtualDisplay.mjs'

/** Where distributions put what belongs to a library: Debian under its architecture, Fedora under libexec. */
const libraries = () =>
  ['/usr/lib', '/usr/libexec', '/usr/lib64'].flatMap((dir) =>
    existsSync(dir) ? [dir, ...readdirSync(dir).map((name) => join(dir, name))] : [],
  )
const miniBrowsers = () =>
  libraries()
    .flatMap((dir) => ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(dir, name)))
    .map((dir) => join(dir, 'MiniBrowser'))
    .filter((path) => existsSync(path))

/** The driver of the system's MiniBrowser, or `undefined`. */
export const findWebkitDriver = () => onPath('WebKitWebDriver')

/** Whether a path is the system's, which wants a driver and a display; Playwright's build wants neither. */
export const isMiniBrowser = (path) => path.endsWith('MiniBrowser')

/** What the browser says its version is; `null` when it doesn't run or can't be driven. */
export async function webkitVersion(path) {
  if (!isMiniBrowser(path)) return existsSync(path) ? "WebKit, Playwright's build" : null
  if (!findWebkitDriver() || !findXvfb()) return null
  const { display, stop } = await startVirtualDisplay()
  const said = answerOf(path, ['--version'], { DISPLAY: display })
  stop()
  return said?.split('\n').at(-1) ?? null
}

const webkit = browserFinder({
  name: 'WebKit',
  variable: 'WEBKIT_PATH',
  engine: 'webkit',
  candidates: miniBrowsers,
  version: webkitVersion,
  packages: [['webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core']],
  howTo: [
    'The tests in WebKit need one that runs, and none was found. To get one:',
    '  Debian, Ubuntu: sudo apt-get install -y webkit2gtk-driver xvfb',
    '  elsewhere:      npx playwright install --with-deps webkit',
    'Or set WEBKIT_PATH to a MiniBrowser, or to a build of Playwright, that you have.',
  ].join('\n'),
})

/** The path of a WebKit that runs, or `undefined`. A WEBKIT_PATH that doesn't exist is an error, not a search. */
export const findWebkit = webkit.find

/** The path of a WebKit that runs, installed if need be; an error with the commands to run otherwise. */
export const ensureWebkit = webkit.ensure

await tellWhenStarted(import.meta.url, ensureWebkit, webkitVersion)
