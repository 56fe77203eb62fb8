import { witness } from '../witness'
import { textsOf } from './textsOf'

/** Errors that nobody caught, with all that hangs on them. */
export function watchErrors() {
  window.addEventListener('error', (event) => tell(event.error, event.message))
  window.addEventListener('unhandledrejection', (event) => tell(event.reason, ''))
}

function tell(thrown: unknown, message: string) {
  witness('uncaught errors', [message, String(thrown), ...textsOf(thrown)].join('\n'))
}
