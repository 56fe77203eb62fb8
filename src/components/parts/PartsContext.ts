import { createContext } from 'react'
import type { PartsProps } from './parts'

/** What the host says of parts, to all that is within the component that it said it to. */
export const PartsContext = createContext<Pick<PartsProps, 'classNames' | 'renders'>>({})
