import { createRoot } from 'react-dom/client'
import { ReaderPage } from './ReaderPage'
import { tellWhereItIs } from './tellWhereItIs'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root.')
createRoot(root).render(<ReaderPage journey={new URLSearchParams(location.search).get('journey') ?? ''} />)
tellWhereItIs()
