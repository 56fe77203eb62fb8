import type { ActionMessages } from '../Messages'

/** The buttons of the key field, apart, so that a field alone does not bring the others. */
export const enEntryActions: Pick<ActionMessages, 'connect' | 'saveNewKey' | 'cancel'> = {
  connect: 'Connect',
  saveNewKey: 'Save new key',
  cancel: 'Cancel',
}
