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

/** From 0 to 1, as far as it takes to tell a light text from a dark one, of any colour that a browser computes. */
function lightness(color: string): number {
  // The number in `display-p3` is none of the colour's.
  const [first = 0, second = 0] = (color.replace(/^color\(\S+/, '').match(/[\d.]+/g) ?? []).map(Number)
  if (/^okl/.test(color)) return first
  if (/^l/.test(color)) return first / 100
  // Most of the light is in the green.
  return /^c/.test(color) ? second : second / 255
}
