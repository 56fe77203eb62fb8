import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFirefox } from '../../../scripts/firefox.mjs'
import { type Bidi, openBidi } from './bidi'
import type { Offer, PromptBrowser, Tab } from './PromptBrowser'

const prefs: Readonly<Record<string, boolean | number | string>> = {
  // Its password manager says what it does and why.
  'signon.debug': true,
  'devtools.console.stdout.chrome': true,
  'browser.dom.window.dump.enabled': true,
  // As a person has it, whatever a remote control sets.
  'signon.rememberSignons': true,
  'signon.autofillForms': true,
  'browser.formfill.enable': true,
  // What a person allows in a popup of the browser's own, when they paste with the button.
  'dom.events.testing.asyncClipboard': true,
  // What it would restore after a crash, on its disk at once.
  'browser.sessionstore.interval': 500,
  'browser.sessionstore.interval.idle': 500,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
}

/** Firefox, any that a system has. What its password manager decides, it writes to its output. */
export async function startFirefox(profile: string): Promise<PromptBrowser> {
  const path = await findFirefox()
  if (!path) throw new Error('There is no Firefox.')
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`)
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']
  // Without it, the browser's own store can't be read.
  args.push('--remote-allow-system-access', 'about:blank')
  const env = { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' }
  const launch = () => launchFirefox(path, args, env)
  const { firefox, output, address } = await launch().catch(launch)
  const gone = new Promise<void>((resolve) => firefox.on('close', () => resolve()))
  const { send, close } = await openBidi(`${address}/session`)
  const { capabilities } = (await send('session.new', { capabilities: {} })) as {
    capabilities: { browserVersion: string }
  }

  return {
    version: `Firefox ${capabilities.browserVersion}`,
    profile,
    log: async () => output(),
    async open() {
      const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string }
      return tabOf(send, context)
    },
    offers: async () => offersIn(output()),
    async keepLogin(origin, username, password) {
      await inBrowser(
        send,
        `const login = Cc['@mozilla.org/login-manager/loginInfo;1'].createInstance(Ci.nsILoginInfo)
         login.init(...${JSON.stringify([origin, origin, null, username, password, '', ''])})
         await Services.logins.addLoginAsync(login)`,
      )
    },
    async logins() {
      const all = await inBrowser(
        send,
        `return JSON.stringify((await Services.logins.getAllLogins()).map(({ password }) => password))`,
      )
      return JSON.parse(String(all)) as string[]
    },
    async close() {
      if (firefox.exitCode !== null) return
      // Asked to, it writes what it keeps into its profile, as when a person closes it.
      await send('browser.close', {}).catch(() => {})
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 10_000))])
      close()
      if (firefox.exitCode === null && firefox.pid) process.kill(-firefox.pid, 'SIGKILL')
    },
  }
}

/** @throws what Firefox has said, when it does not come up; it is gone by then */
async function launchFirefox(path: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  // A group of its own, which ends with it: a browser is a dozen processes.
  const firefox = spawn(path, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [firefox.stdout, firefox.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  const until = Date.now() + 60_000
  while (Date.now() < until) {
    const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(output) ?? []
    if (address) return { firefox, output: () => output, address }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  if (firefox.pid) process.kill(-firefox.pid, 'SIGKILL')
  throw new Error(`Firefox did not start:\n${output}`)
}

/** Runs the body of an async function in the browser itself, not in a page. */
async function inBrowser(send: Bidi['send'], body: string): Promise<unknown> {
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[]
  }
  return evaluate(send, contexts[0]?.context ?? '', `(async () => { ${body} })()`)
}

/** The manager names the page before it says what it decided about it. */
function offersIn(log: string): Offer[] {
  let origin = ''
  return log.split('\n').flatMap((line) => {
    origin = /framePrincipalOrigin: .*"(http:\/\/[^"]+)"/.exec(line)?.[1] ?? origin
    const what = /Prompting user to (?:save|update|change)/.exec(line)?.[0]
    return what ? [{ origin, what }] : []
  })
}

async function evaluate(send: Bidi['send'], context: string, expression: string): Promise<unknown> {
  const target = { context }
  const answer = (await send('script.evaluate', { expression, target, awaitPromise: true })) as {
    result?: { value?: unknown }
    exceptionDetails?: { text: string }
  }
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
  return answer.result?.value
}

/** The keys that have no character, in the numbers of WebDriver. */
const keys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Control: '\uE009',
}

function tabOf(send: Bidi['send'], context: string): Tab {
  const act = async (action: object) => void (await send('input.performActions', { context, actions: [action] }))
  const keyboard = (actions: object[]) => act({ type: 'key', id: 'keyboard', actions })
  return {
    async goto(url) {
      await send('browsingContext.activate', { context })
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    async run(expression) {
      const text = await evaluate(send, context, `Promise.resolve(${expression}).then((all) => JSON.stringify(all))`)
      return text === undefined ? undefined : (JSON.parse(String(text)) as unknown)
    },
    clickAt: (x, y) =>
      act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    type: (text) => keyboard([...text].flatMap((value) => [down(value), up(value)])),
    press: (...names) => {
      const values = names.map((name) => keys[name] ?? name)
      return keyboard([...values.map(down), ...[...values].reverse().map(up)])
    },
    async close() {
      await send('browsingContext.close', { context })
    },
  }
}

const down = (value: string) => ({ type: 'keyDown', value })
const up = (value: string) => ({ type: 'keyUp', value })
