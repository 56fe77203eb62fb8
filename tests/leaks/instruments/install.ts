import { keyInput } from './keyInput'
import { textsOf } from './textsOf'
import { watchErrors } from './watchErrors'
import { watchEvents } from './watchEvents'
import { watchMessages } from './watchMessages'

declare global {
  interface Window {
    /** For what the test looks at from outside. */
    readonly leakInstruments: { readonly textsOf: typeof textsOf; readonly keyInput: typeof keyInput }
  }
}

Object.defineProperty(window, 'leakInstruments', { value: { textsOf, keyInput } })
watchEvents()
watchMessages()
watchErrors()
