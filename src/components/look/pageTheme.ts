type Theme = 'light' | 'dark'

/** Beside `data-lk-theme` where that is none of the host's: the colours of a library are then of the same theme. */
export const toldByPage = 'data-lk-told'

const says = '.dark, [data-theme], [data-lk-theme]'

/**
 * Whether a place in the page is light or dark, told by its text; null where the page says so itself, by a `color-scheme`, a
 * class or an attribute. Without a word from it, a browser takes a page for light, also one whose dark mode is a media
 * query; and one that follows the system for dark, also where all of its colours are light.
 */
export function pageTheme(place: Element | null): Theme | null {
  if (!place || place.closest(says)) return null
  const { colorScheme, color } = getComputedStyle(place)
  const follows = /light.*dark|dark.*light/.test(colorScheme)
  if (!follows && colorScheme !== 'normal') return null
  const theme = lightness(color) > 0.5 ? 'dark' : 'light'
  return follows || theme === 'dark' ? theme : null
}

/**
 * Whether what stands in a place has to be told that it is light or dark, since a theme takes it for the other one: where the
 * page says so by a `color-scheme` alone, and where a theme goes by the host's variant in a page that is light to look at.
 *
 * @param wasTold whether `element` has been told before, and so can't show what it would be otherwise
 */
export function themeToTell(place: Element | null, element: Element, wasTold: boolean): Theme | null {
  if (!place || place.closest(says)) return null
  const [around, own] = [place, element].map((one) => getComputedStyle(one).colorScheme || 'normal')
  const theme = /dark/.test(around ?? '') ? 'dark' : 'light'
  if (!wasTold && /dark/.test(own ?? '') === (theme === 'dark')) return null
  return around === 'normal' && isDarkBehind(place) ? null : theme
}

/** A page without a colour behind its text is white. */
function isDarkBehind(place: Element): boolean {
  for (let around: Element | null = place; around; around = around.parentElement) {
    const { backgroundColor } = getComputedStyle(around)
    if (!/^rgba.*, 0(\.[0-4]\d*)?\)$|\/ 0(\.[0-4]\d*)?\)$/.test(backgroundColor))
      return lightness(backgroundColor) < 0.5
  }
  return false
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
