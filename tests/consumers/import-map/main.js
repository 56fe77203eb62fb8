import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import { defineProvider, pleoStandalone } from 'latchkey/providers'
import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'

const acme = { id: 'acme-1', name: 'Acme' }

function validate(key, { mayActivateFor }) {
  const text = key.reveal()
  if (!text.startsWith('pls_') || text.endsWith('_badbad')) return { ok: false, code: 'invalid-key' }
  if (mayActivateFor !== 'any' && mayActivateFor !== acme.id)
    return { ok: false, code: 'company-mismatch', company: acme }
  return { ok: true, company: acme }
}

const section = (id, props) =>
  h('section', { 'data-testid': id }, h(ApiKeyConnect, { provider: pleoStandalone, validate, ...props }))

createRoot(document.getElementById('root')).render(
  h(
    'main',
    null,
    section('inline', { initialConnection: null }),
    section('update', { initialConnection: { company: { id: 'globex-1', name: 'Globex' } } }),
    section('dialog', {
      provider: defineProvider({ name: 'Acme Pay', keyKind: 'integrated' }),
      initialConnection: null,
      dialog: ConnectDialog,
    }),
  ),
)
