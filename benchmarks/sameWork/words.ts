/** What every candidate says. Latchkey says it by itself. */
export const words = {
  title: 'Acme',
  label: 'Acme API key',
  help: 'A secret credential that belongs to your company, not to you.',
  show: 'Show key',
  hide: 'Hide key',
  connect: 'Connect',
  save: 'Save new key',
  cancel: 'Cancel',
  validating: 'Validation in progress',
  refused: 'The API Key appears to be invalid. Please check and try again.',
  connected: 'Connected',
  update: 'Update API Key',
}
