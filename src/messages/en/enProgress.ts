import type { ProgressMessages } from '../Messages'

export const enProgress: ProgressMessages = {
  heading: ({ name }) => `Connecting to ${name}`,
  step: {
    validate: ({ name }) => `Check the key with ${name}`,
    'confirm-company': () => 'Confirm the company',
    // Only a standalone key runs an installation (R09, R10).
    activate: ({ keyKind }) => (keyKind === 'integrated' ? 'Activate the integration' : 'Run the installation'),
  },
  ending: { waiting: 'Not started', running: 'In progress', done: 'Done', failed: 'Failed' },
  retrying: (attempt) => `No answer yet. Trying again, attempt ${attempt.try} of ${attempt.of}.`,
  slow: ({ name }) => `${name} is taking longer than usual. We are still waiting for its answer.`,
  offline: 'You are offline. This goes on by itself when you are back online.',
}
