/** What the channel and the lock of a connection are called, spelt out: tabs of two versions have to agree on it. */
export function channelOf(connectionId: string, name = 'Pleo', keyKind = 'standalone'): string {
  return `latchkey:["${name}","${keyKind}","${connectionId}"]`
}
