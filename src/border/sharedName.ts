import type { Settings } from './Settings'

/**
 * By what the tabs and widgets of one connection know each other; undefined where nothing is shared. The host's id alone may
 * be that of the customer, who has connections with several providers. Versions of one provider are one.
 */
export function sharedName({ connectionId, provider: { name, keyKind } }: Settings): string | undefined {
  return connectionId === undefined ? undefined : JSON.stringify([name, keyKind, connectionId])
}
