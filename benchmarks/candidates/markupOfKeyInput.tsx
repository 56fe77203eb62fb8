import { KeyInput } from 'latchkey'
import { copyMarkup } from '../sameWork/copyMarkup'

export const Widget = copyMarkup(<KeyInput provider="Acme" onKeySubmit={() => undefined} />)
