import { useContext } from 'react'
import { SurfaceContext } from '../surface/SurfaceContext'
import { surfacesOf } from '../surface/surfaces'
import { useOptionalConnection } from './useOptionalConnection'

/** `update` of the connection around, for a button: the key is asked for in the surface that it stands in. */
export function useUpdate(): (() => void) | undefined {
  const connection = useOptionalConnection()
  const surface = useContext(SurfaceContext)
  if (!connection) return undefined
  const { store, update } = connection
  return () => {
    if (surface?.store === store) surfacesOf(store).claim(surface)
    update()
  }
}
