import { useContext } from 'react'
import { ShieldContext } from './ShieldContext'
import { shield } from './shield'

/** As `shield`, for what may stand within something that is shielded already: that one is the last to hear. */
export function useShield(): typeof shield {
  return useContext(ShieldContext) ? (props) => props : shield
}
