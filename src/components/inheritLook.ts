/** Gives what is put elsewhere in the page the direction, language, theme and density of the place that it belongs to. */
export function inheritLook(from: Element | null, to: HTMLElement | null) {
  if (!from || !to) return
  to.dir = getComputedStyle(from).direction
  const lang = from.closest('[lang]')?.getAttribute('lang')
  if (lang) to.lang = lang
  const themed = from.closest('[data-lk-theme], .dark, .light')
  const theme = themed?.getAttribute('data-lk-theme') ?? (themed?.matches('.dark') ? 'dark' : themed && 'light')
  if (theme) to.dataset.lkTheme = theme
  const density = from.closest('[data-lk-density]')?.getAttribute('data-lk-density')
  if (density) to.dataset.lkDensity = density
}
