import { type ApiKeyConnection, ConnectDialog, ConnectionProvider, ConnectionRow, LiveRegions } from 'latchkey'
import { useState } from 'react'

/** A list of one connection, and the dialog that all of its rows would share. */
export function OneRow({ connection }: { readonly connection: ApiKeyConnection }) {
  const [isAsking, setAsking] = useState(false)
  return (
    <LiveRegions>
      <ConnectionRow connection={connection} onAskForKey={() => setAsking(true)} />
      {isAsking ? (
        <ConnectionProvider connection={connection}>
          <ConnectDialog trigger={null} open onOpenChange={setAsking} />
        </ConnectionProvider>
      ) : null}
    </LiveRegions>
  )
}
