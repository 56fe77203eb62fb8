import { defineProvider, type ProviderDefinition, pleoIntegrated, pleoStandalone } from 'latchkey/providers'

/** What Acme Expenses does with Pleo needs these. */
const requiredPermissions = ['export-jobs:read', 'export-jobs:write', 'users:read']

export interface Integration {
  readonly provider: ProviderDefinition
  /** Whether a key has to be installed before it is live: then the widget gets an `activate`. */
  readonly installs: boolean
}

/** The integrations of Acme Expenses, by the name that they have in addresses and in the database. */
export const integrations = {
  'pleo-standalone': { provider: defineProvider({ ...pleoStandalone, requiredPermissions }), installs: true },
  'pleo-integrated': { provider: defineProvider({ ...pleoIntegrated, requiredPermissions }), installs: false },
} satisfies Record<string, Integration>

export type IntegrationName = keyof typeof integrations
export const integrationNames = Object.keys(integrations) as IntegrationName[]
