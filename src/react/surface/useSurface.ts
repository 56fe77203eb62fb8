import { useContext, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { ConnectionStore } from '../../store/ConnectionStore'
import type { Surface } from './Surface'
import { SurfaceContext } from './SurfaceContext'
import { surfacesOf } from './surfaces'

const nothing = () => {}
const never = () => nothing
const nobody = () => null

/** Makes a component a surface of `store`, or a part of the surface around it. */
export function useSurface(store: ConnectionStore | undefined, kind: Surface['kind'], root: Surface['root']) {
  const around = useContext(SurfaceContext)
  const own = useMemo<Surface | null>(() => (store ? { kind, store, root } : null), [store, kind, root])
  const surface = around && around.store === store ? around : own
  const surfaces = store ? surfacesOf(store) : null
  const owner = useSyncExternalStore(surfaces?.subscribe ?? never, surfaces?.owner ?? nobody, nobody)

  useEffect(() => {
    if (surface && surface === own) return surfaces?.add(surface)
  }, [surfaces, surface, own])

  return {
    surface,
    isOwner: owner !== null && owner === surface,
    /** Whether the key of the attempt that runs is asked for somewhere else. Until then a first key is, wherever there is a field. */
    isElsewhere: owner !== null && owner !== surface,
    claim: () => surface && surfaces?.claim(surface),
    release: () => surface && surfaces?.release(surface),
    opener: () => surfaces?.opener() ?? null,
  }
}
