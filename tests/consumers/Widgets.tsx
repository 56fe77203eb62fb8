'use client'

import { ApiKeyConnect, ConnectDialog, type Validate } from 'latchkey'
import { type ProviderDefinition, pleoStandalone } from 'latchkey/providers'

const acme = { id: 'acme-1', name: 'Acme' }

/** A backend without a separate activation, as the README asks for it. */
const validate: Validate = (key, { mayActivateFor }) => {
  const text = key.reveal()
  if (!text.startsWith('pls_') || text.endsWith('_badbad')) return { ok: false, code: 'invalid-key' }
  if (mayActivateFor !== 'any' && mayActivateFor !== acme.id)
    return { ok: false, code: 'company-mismatch', company: acme }
  return { ok: true, company: acme }
}

export function Widgets({ dialogProvider }: { dialogProvider: ProviderDefinition }) {
  return (
    <main>
      <section data-testid="inline">
        <ApiKeyConnect provider={pleoStandalone} validate={validate} initialConnection={null} />
      </section>
      <section data-testid="update">
        <ApiKeyConnect
          provider={pleoStandalone}
          validate={validate}
          initialConnection={{ company: { id: 'globex-1', name: 'Globex' } }}
        />
      </section>
      <section data-testid="dialog">
        <ApiKeyConnect provider={dialogProvider} validate={validate} initialConnection={null} dialog={ConnectDialog} />
      </section>
    </main>
  )
}
