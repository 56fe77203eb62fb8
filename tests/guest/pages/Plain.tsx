import { ApiKeyConnect } from 'latchkey'
import { validate } from '../harness/validate'

/** The widget, and nothing else. */
export function Plain() {
  return <ApiKeyConnect provider="Acme Pay" validate={validate} initialConnection={null} />
}
