import { createContext } from 'react'
import type { Surface } from './Surface'

/** The surface around, for what is pressed in it. */
export const SurfaceContext = createContext<Surface | null>(null)
