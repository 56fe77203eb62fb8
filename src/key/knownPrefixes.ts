/**
 * How the keys of well-known providers start, the longer of two that overlap first. A prefix that ends in `test_` marks
 * a test key. Only prefixes that their provider, or an open secret scanner, documents; used as a hint, never as a gate.
 */
export const knownPrefixes: readonly (readonly [provider: string, prefixes: string])[] = [
  ['Pleo', 'pls_'],
  ['Stripe', 'sk_live_ sk_test_ rk_live_ rk_test_'],
  ['GitHub', 'github_pat_ ghp_ gho_ ghu_ ghs_ ghr_'],
  ['GitLab', 'glpat-'],
  ['Anthropic', 'sk-ant-'],
  ['OpenRouter', 'sk-or-'],
  ['OpenAI', 'sk-proj- sk-svcacct- sk-admin-'],
  ['Slack', 'xoxb- xoxp- xapp-'],
  ['Shopify', 'shpat_ shpca_ shppa_'],
  ['HubSpot', 'pat-na1- pat-eu1-'],
  ['Notion', 'ntn_'],
  ['Linear', 'lin_api_'],
  ['SendGrid', 'SG.'],
  ['PostHog', 'phx_'],
  ['Google', 'AIza'],
]
