import { KeyInput } from 'latchkey'
import { copyMarkup } from '../work/copyMarkup'

export const Widget = copyMarkup(<KeyInput provider="Acme" onKeySubmit={() => undefined} />)
