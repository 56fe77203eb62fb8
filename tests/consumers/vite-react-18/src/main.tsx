import 'latchkey/styles.css'
import { defineProvider, pleoStandalone } from 'latchkey/providers'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Widgets } from './Widgets'

const provider = defineProvider({ name: 'Acme Pay', keyKind: 'integrated' })
const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(
  <StrictMode>
    <h1>{pleoStandalone.name}</h1>
    <Widgets dialogProvider={provider} />
  </StrictMode>,
)
