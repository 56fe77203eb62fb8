/**
 * How the keys of well-known providers start, where no other provider's do (so neither `sk_live_` nor `AIza` is here). Only
 * prefixes that their provider, or an open secret scanner, documents; a reason to ask, never a gate.
 */
export const knownPrefixes: readonly (readonly [provider: string, prefixes: string])[] = [
  ['Pleo', 'pls_'],
  ['GitHub', 'github_pat_ ghp_ gho_ ghu_ ghs_ ghr_'],
  ['GitLab', 'glpat- gldt- glptt-'],
  ['Anthropic', 'sk-ant-'],
  ['OpenRouter', 'sk-or-v1-'],
  ['OpenAI', 'sk-proj- sk-svcacct- sk-admin-'],
  ['Slack', 'xoxb- xoxp- xapp-'],
  ['Shopify', 'shpat_ shpca_ shppa_ shpss_'],
  ['HubSpot', 'pat-na1- pat-eu1-'],
  ['Notion', 'ntn_'],
  ['Linear', 'lin_api_'],
  ['SendGrid', 'SG.'],
  ['PostHog', 'phx_'],
  ['Sentry', 'sntryu_ sntrys_'],
  ['Datadog', 'ddpat_ ddsat_ ddapp_'],
  ['Cloudflare', 'cfut_ cfat_ cfk_'],
  ['Groq', 'gsk_'],
]
