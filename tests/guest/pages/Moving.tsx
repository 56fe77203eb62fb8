import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import { validateOne } from '../harness/validate'

/** What a host may take to another place, or into another window. */
export function Moving() {
  return (
    <>
      <ApiKeyConnect provider="Acme Pay" validate={validateOne} initialConnection={null} />
      <ApiKeyConnect provider="Globex Pay" validate={validateOne} initialConnection={null} dialog={ConnectDialog} />
    </>
  )
}
