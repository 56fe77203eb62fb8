import { useState } from 'react'
import { isSameProvider } from '../../core/provider/isSameProvider'
import type { ProviderDefinition } from '../../core/provider/provider'
import type { ConnectionStore } from '../../store/ConnectionStore'

/** What a key is entered for: the store, or the provider of a field alone. The same object for as long as it stays the same. */
export function useEntrySubject(store: ConnectionStore | undefined, provider: ProviderDefinition): object {
  const subject = store ?? provider
  const [kept, keep] = useState<ConnectionStore | ProviderDefinition>(subject)
  const isKept = kept === subject || (!store && !('getState' in kept) && isSameProvider(kept, provider))
  if (!isKept) keep(subject)
  return isKept ? kept : subject
}
