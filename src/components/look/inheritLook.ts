import { pageTheme } from './pageTheme'
import { tokens } from './tokens'

/** Gives what is put elsewhere in the page the look of the place that it belongs to: direction, language, theme, density and tokens. */
export function inheritLook(from: Element | null, to: HTMLElement | null) {
  if (!from || !to) return
  to.dir = getComputedStyle(from).direction
  const lang = from.closest('[lang]')?.getAttribute('lang')
  if (lang) to.lang = lang
  const themed = from.closest('[data-lk-theme], .dark, .light')
  const own = themed?.getAttribute('data-lk-theme') ?? (themed?.matches('.dark') ? 'dark' : themed && 'light')
  const theme = own ?? pageTheme(from)
  if (theme) to.dataset.lkTheme = theme
  const density = from.closest('[data-lk-density]')?.getAttribute('data-lk-density')
  if (density) to.dataset.lkDensity = density
  inheritTokens(from, to)
}

/** What the host sets on the element itself is left as it is. */
function inheritTokens(from: Element, to: HTMLElement) {
  for (const token of tokens) to.style.removeProperty(token)
  const [wanted, own, around] = [from, to, to.parentElement ?? to].map((element) => getComputedStyle(element))
  const missing = tokens.flatMap((token) => {
    const value = wanted?.getPropertyValue(token)
    return value && own?.getPropertyValue(token) === around?.getPropertyValue(token) ? [[token, value] as const] : []
  })
  for (const [token, value] of missing) to.style.setProperty(token, value)
}
