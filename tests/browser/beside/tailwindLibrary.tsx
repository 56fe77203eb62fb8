import { tailwindKit } from '../../../stories/themes/kits/tailwindKit'
import { kitLibrary } from './kitLibrary'
import type { Library } from './Library'

/** Tailwind has no components; these are the stories', as its users write them. A dialog is none of them. */
export const tailwindLibrary: Library = {
  ...kitLibrary('Tailwind CSS', tailwindKit, { className: 'kit-row' }),
  Dialog: () => null,
}
