import { identifySlack } from 'latchkey/identify/slack'
import { startProvider } from './startProvider'
import { towards } from './towards'

/** The preset, asking a Slack at `url`. */
export const slackAt = (url: string) => towards(url, 'https://slack.com', identifySlack)

/** Slack's `auth.test` on loopback, for one key that works. */
export function startSlack(goodKey: string) {
  return startProvider(
    ({ headers }) => ({
      body:
        headers.authorization === `Bearer ${goodKey}`
          ? { ok: true, url: 'https://acme.slack.com/', team: 'Acme ApS', team_id: 'T0ACME', user_id: 'U0' }
          : { ok: false, error: 'invalid_auth' },
    }),
    { body: { ok: false, error: 'token_revoked' } },
  )
}
