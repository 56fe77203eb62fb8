import type { ActionMessages } from '../Messages'

export const enActions: ActionMessages = {
  connect: 'Connect',
  saveNewKey: 'Save new key',
  update: 'Update API Key',
  // Both guidelines name it so; "Reconnect" is the second choice of one of them (R25).
  replace: () => 'Replace API Key',
  cancel: 'Cancel',
  close: 'Close',
  disconnect: 'Disconnect',
  tryAgain: 'Try again',
  checkNow: 'Check now',
}
