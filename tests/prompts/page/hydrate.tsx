import { hydrateRoot } from 'react-dom/client'
import { EarlyPage } from './EarlyPage'

// SAFETY: the page's HTML has it.
const root = document.getElementById('root') as HTMLElement
hydrateRoot(root, <EarlyPage isWithin={location.pathname === '/early/within'} />)
