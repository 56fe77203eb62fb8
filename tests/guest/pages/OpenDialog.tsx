import { ConnectDialog, ConnectionProvider, useApiKeyConnection } from 'latchkey'
import { StrictMode, useState } from 'react'
import { validate } from '../harness/validate'

function Asking({ onClose }: { onClose: () => void }) {
  const connection = useApiKeyConnection({ provider: 'Acme Pay', validate, initialConnection: null })
  return (
    <ConnectionProvider connection={connection}>
      <ConnectDialog open trigger={null} onOpenChange={onClose} />
    </ConnectionProvider>
  )
}

/** A host that has the dialog on its page only while it is open, and opens it also while something is typed. */
export function OpenDialog() {
  const [isOpen, setOpen] = useState(false)
  return (
    <StrictMode>
      <section>
        <label>
          PIN <input onInput={() => setOpen(true)} />
        </label>
        <button type="button" onClick={() => setOpen(true)}>
          Mine
        </button>
      </section>
      {isOpen ? <Asking onClose={() => setOpen(false)} /> : null}
    </StrictMode>
  )
}
