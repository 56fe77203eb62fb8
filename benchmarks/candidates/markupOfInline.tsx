import { ApiKeyConnect } from 'latchkey'
import { connectionOptions } from '../work/connectionOptions'
import { copyMarkup } from '../work/copyMarkup'

export const Widget = copyMarkup(<ApiKeyConnect {...connectionOptions} />)
