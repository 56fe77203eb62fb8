import { brands } from './brands'
import type { Look } from './Look'

/** What a host sets once for its whole page: there a dialog, which is put into the body, has it too. */
export function dressRoot({ density, motion, brand }: Look) {
  const { dataset, style } = document.documentElement
  dataset.lkDensity = density
  dataset.motion = motion
  const colours = brands[brand]
  const tokens = { '--lk-accent': colours?.accent, '--lk-on-accent': colours?.onAccent }
  for (const [token, pair] of Object.entries(tokens)) {
    if (pair) style.setProperty(token, `light-dark(${pair.join(', ')})`)
    else style.removeProperty(token)
  }
}
