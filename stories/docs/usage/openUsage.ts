/** A dialog that the page opens and closes. */
export const openUsage = `import { ConnectDialog, ConnectionProvider, useApiKeyConnection } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { pleoStandalone } from 'latchkey/providers'
import { useState } from 'react'
import 'latchkey/styles.css'

const validator = httpValidator('/api/pleo')

export function Integration() {
  const connection = useApiKeyConnection({ provider: pleoStandalone, ...validator })
  const [open, setOpen] = useState(false)

  return (
    <ConnectionProvider connection={connection}>
      <button type="button" onClick={() => setOpen(true)}>
        Set up Pleo
      </button>
      <ConnectDialog open={open} onOpenChange={setOpen} trigger={null} />
    </ConnectionProvider>
  )
}
`
