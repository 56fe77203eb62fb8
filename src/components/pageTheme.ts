type Theme = 'light' | 'dark'

/**
 * Whether a place in the page is light or dark, told by its text; null where the page says so itself, by a `color-scheme`, a
 * class or an attribute. Without a word from it, a browser takes a page for light, also one whose dark mode is a media
 * query; and one that follows the system for dark, also where all of its colours are light.
 */
export function pageTheme(place: Element | null): Theme | null {
  if (!place || place.closest('.dark, [data-theme], [data-lk-theme]')) return null
  const { colorScheme, color } = getComputedStyle(place)
  const follows = /light.*dark|dark.*light/.test(colorScheme)
  if (!follows && colorScheme !== 'normal') return null
  const theme = lightness(color) > 0.5 ? 'dark' : 'light'
  return follows || theme === 'dark' ? theme : null
}

/** From 0 to 1, as far as it takes to tell light from dark, of any colour that a browser computes. */
function lightness(color: string): number {
  const [, space = '', rest = ''] = /^(\w+)\((?:[a-z][\w-]* )?(.*)$/.exec(color) ?? []
  const [first = 0, ...others] = (rest.match(/[\d.]+/g) ?? []).map(Number)
  if (/^okl/.test(space)) return first
  if (/^l/.test(space)) return first / 100
  const mean = (first + (others[0] ?? 0) + (others[1] ?? 0)) / 3
  return space === 'color' ? mean : mean / 255
}
