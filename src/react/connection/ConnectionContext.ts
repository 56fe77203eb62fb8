import { createContext } from 'react'
import type { ApiKeyConnection } from './ApiKeyConnection'

/** One connection. Null outside a ConnectionProvider. */
export const ConnectionContext = createContext<ApiKeyConnection | null>(null)
