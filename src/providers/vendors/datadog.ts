import type { ProviderDefinition } from '../../core/provider/provider'
import { defineProvider } from '../defineProvider'

const site = (value: string, region: string) => ({ value, label: `${value} (${region})` })

/**
 * Datadog, with an organization's API key, and an application key for those who read data. Without that:
 * `defineProvider({ ...datadog, fields: datadog.fields?.filter(({ kind }) => kind !== 'secret') })`.
 *
 * Facts checked on 2026-11-29: docs.datadoghq.com/api/latest/authentication/validate-api-key (the sites),
 * docs.datadoghq.com/account_management/api-app-keys, docs.datadoghq.com/account_management/personal-access-tokens. In doubt:
 * the form of application keys, of which the docs give two.
 */
export const datadog: ProviderDefinition = /* @__PURE__ */ defineProvider({
  name: 'Datadog',
  keyKind: 'standalone',
  keyFormat: {
    pattern: /^[0-9a-f]{32}$/,
    wrongKinds: [
      { prefix: 'ddpat_', found: 'a personal access token' },
      { prefix: 'ddsat_', found: 'a service access token' },
      { prefix: 'ddapp_', found: 'an application key' },
      { prefix: 'pub', found: 'a client token' },
    ],
  },
  keySource: {
    steps: [
      'Open Organization settings in Datadog, then API keys, and create a key.',
      'Open Application keys there, and create one with the scopes that are listed here.',
      'Copy both keys. Your site is in the address of the page.',
    ],
    url: 'https://app.datadoghq.com/organization-settings/api-keys',
    lang: 'en',
  },
  fields: [
    {
      kind: 'select',
      name: 'site',
      label: 'Datadog site',
      options: [
        site('datadoghq.com', 'US1'),
        site('us3.datadoghq.com', 'US3'),
        site('us5.datadoghq.com', 'US5'),
        site('datadoghq.eu', 'EU'),
        site('ap1.datadoghq.com', 'AP1'),
        site('ap2.datadoghq.com', 'AP2'),
        site('uk1.datadoghq.com', 'UK1'),
        site('ddog-gov.com', 'US1-FED'),
        site('us2.ddog-gov.com', 'US2-FED'),
      ],
    },
    {
      kind: 'secret',
      name: 'applicationKey',
      label: 'Application key',
      description: 'Needed to read data.',
      optional: true,
    },
  ],
})
