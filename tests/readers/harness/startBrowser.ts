import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHROMIUM_ARGS } from '../../../scripts/chromium.mjs'
import type { Desk } from './startDesk'

export type BrowserName = 'firefox' | 'chromium'

/** What a new profile would put in front of the page. */
const firefoxPrefs = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.firefox-view': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'signon.rememberSignons': false,
  'toolkit.telemetry.enabled': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
}

const chromiumPreferences = {
  credentials_enable_service: false,
  // As a person answers who has pressed Paste.
  profile: { default_content_setting_values: { clipboard: 1 } },
}

/** Opens a page in an ordinary window, with a new profile. */
export function startBrowser(desk: Desk, name: BrowserName, path: string, url: string) {
  const profile = join(desk.home, name)
  if (name === 'firefox') {
    mkdirSync(profile)
    const lines = Object.entries(firefoxPrefs).map(([pref, value]) => `user_pref("${pref}", ${JSON.stringify(value)});`)
    writeFileSync(join(profile, 'user.js'), lines.join('\n'))
    return desk.start(path, ['--no-remote', '--profile', profile, '--width', '1200', '--height', '850', url])
  }
  mkdirSync(join(profile, 'Default'), { recursive: true })
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(chromiumPreferences))
  const args = [
    ...CHROMIUM_ARGS,
    '--force-renderer-accessibility',
    '--no-default-browser-check',
    '--disable-session-crashed-bubble',
    '--password-store=basic',
    '--window-size=1200,850',
    `--user-data-dir=${profile}`,
  ]
  return desk.start(path, [...args, url])
}
