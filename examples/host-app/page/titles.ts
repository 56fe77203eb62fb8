import type { IntegrationName } from '../integrations'

/** What this page calls its integrations. */
export const titles: Record<IntegrationName, { heading: string; short: string; text: string }> = {
  'pleo-standalone': {
    heading: 'Pleo with a Standalone key',
    short: 'Standalone key',
    text: 'Your company creates a key in Pleo and pastes it here. Receipts and expenses then arrive by themselves.',
  },
  'pleo-integrated': {
    heading: 'Pleo with an Integrated key',
    short: 'Integrated key',
    text: 'Pleo generates a key while you add Acme Expenses there. Paste it here to finish.',
  },
}
