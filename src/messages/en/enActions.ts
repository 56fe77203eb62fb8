import type { ActionMessages } from '../Messages'
import { enEntryActions } from './enEntryActions'

const { connect, saveNewKey, cancel } = enEntryActions

export const enActions: ActionMessages = {
  connect,
  saveNewKey,
  update: 'Update API Key',
  // Both guidelines name it so; "Reconnect" is the second choice of one of them (R25).
  replace: () => 'Replace API Key',
  cancel,
  close: 'Close',
  disconnect: 'Disconnect',
  tryAgain: 'Try again',
  checkNow: 'Check now',
}
