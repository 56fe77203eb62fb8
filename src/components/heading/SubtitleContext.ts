import { createContext } from 'react'

/** Whether a heading around says already whom the connection belongs to. */
export const SubtitleContext = createContext(false)
