type Theme = 'light' | 'dark'

/** Beside `data-lk-theme` where that is none of the host's: the colours of a library are then of the same theme. */
export const toldByPage = 'data-lk-told'

/**
 * Whether a place in the page is light or dark, told by its text; null where the page says so itself, by a `color-scheme`, a
 * class or an attribute. Without a word from it, a browser takes a page for light, also one whose dark mode is a media
 * query; and one that follows the system for dark, also where all of its colours are light.
 *
 * @param element what stands there, and is told also what it takes for the other one: under a theme that sees no
 *   `color-scheme`, or goes by the host's variant in a page that is light to look at
 * @param wasTold whether it has been told before, and so can't show what it would be otherwise
 */
export function pageTheme(place: Element | null, element?: Element, wasTold?: boolean): Theme | null {
  if (!place || place.closest('.dark, [data-theme], [data-lk-theme]')) return null
  const { colorScheme, color } = getComputedStyle(place)
  const follows = /light.*dark|dark.*light/.test(colorScheme)
  const isSaid = !follows && colorScheme !== 'normal'
  const isDark = isSaid ? /dark/.test(colorScheme) : lightness(color) > 0.5
  const theme = isDark ? 'dark' : 'light'
  if (follows || (isDark && !isSaid)) return theme
  if (!element || (!wasTold && /dark/.test(getComputedStyle(element).colorScheme) === isDark)) return null
  return !isSaid && isDarkBehind(place) ? null : theme
}

/** A page without a colour behind its text is white. */
function isDarkBehind(place: Element | null): boolean {
  if (!place) return false
  const { backgroundColor } = getComputedStyle(place)
  const [, , , opacity = 1] = numbersIn(backgroundColor)
  return opacity < 0.5 ? isDarkBehind(place.parentElement) : lightness(backgroundColor) < 0.5
}

/** From 0 to 1, as far as it takes to tell a light text from a dark one, of any colour that a browser computes. */
function lightness(color: string): number {
  const [first = 0, second = 0] = numbersIn(color)
  if (/^okl/.test(color)) return first
  if (/^l/.test(color)) return first / 100
  // Most of the light is in the green.
  return /^c/.test(color) ? second : second / 255
}

/** The number in `display-p3` is none of the colour's. */
function numbersIn(color: string): number[] {
  return (color.replace(/^color\(\S+/, '').match(/[\d.]+/g) ?? []).map(Number)
}
