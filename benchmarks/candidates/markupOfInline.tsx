import { ApiKeyConnect } from 'latchkey'
import { connectionOptions } from '../sameWork/connectionOptions'
import { copyMarkup } from '../sameWork/copyMarkup'

export const Widget = copyMarkup(<ApiKeyConnect {...connectionOptions} />)
