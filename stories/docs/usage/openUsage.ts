/** A dialog that the page opens and closes. */
export const openUsage = `import { ConnectDialog, ConnectionProvider, useApiKeyConnection } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { pleoStandalone } from 'latchkey/providers'
import 'latchkey/styles.css'

const validator = httpValidator('/api/pleo')

interface IntegrationProps {
  open: boolean
  setOpen: (open: boolean) => void
}

export function Integration({ open, setOpen }: IntegrationProps) {
  const connection = useApiKeyConnection({ provider: pleoStandalone, ...validator })

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
