import { renderToString } from 'react-dom/server'
import { EarlyPage } from './EarlyPage'

Object.assign(globalThis, { renderEarlyPage: (isWithin: boolean) => renderToString(<EarlyPage isWithin={isWithin} />) })
