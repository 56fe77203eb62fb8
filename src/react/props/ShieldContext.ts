import { createContext } from 'react'

/** Whether something around keeps what is typed from the host's handlers already (see shield). */
export const ShieldContext = createContext(false)
