import { contrast, layersBelow } from '../contrast'

type Kind = 'text' | 'graphics'

/** What WCAG 1.4.3 and 1.4.11 ask for. */
const least: Readonly<Record<Kind, number>> = { text: 4.5, graphics: 3 }

const visible = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('.lk-visually-hidden, option')

/** Each part's weakest pair of colours, by what it is and by theme, from the colours that the browser computed. */
export class ContrastTable {
  readonly #themes: readonly string[]
  readonly #rows: Readonly<Record<Kind, Map<string, Map<string, number>>>> = { text: new Map(), graphics: new Map() }

  constructor(themes: readonly string[]) {
    this.#themes = themes
  }

  /** A part by its class, with what makes it look different from others of that class. */
  static nameOf(element: Element): string {
    const part = element.closest('[class*="lk-"]')
    const own = [...(part?.classList ?? [])].find((name) => name.startsWith('lk-') && name !== 'lk-root')
    const step = part?.closest('.lk-progress-step')?.getAttribute('data-ending')
    const badge = part?.closest('.lk-badge')?.getAttribute('data-badge')
    const summary = part?.closest('.lk-summary-status')?.parentElement?.getAttribute('data-badge')
    const details = [
      part?.getAttribute('data-variant'),
      part?.getAttribute('aria-disabled') === 'true' && 'waiting',
      step,
      badge ?? summary,
      element instanceof HTMLInputElement && element.checked && 'selected',
    ]
    return [own?.slice(3) ?? 'text', ...details].filter(Boolean).join(', ')
  }

  /** Every text, edge and icon in `root` that can be seen. */
  measure(theme: string, root: Element, when?: string) {
    const named = (element: Element, what?: string) =>
      [ContrastTable.nameOf(element), what, when].filter(Boolean).join(', ')
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode
      if (!textContent?.trim() || !parentElement || !visible(parentElement)) continue
      this.#add('text', named(parentElement), theme, getComputedStyle(parentElement).color, parentElement)
    }
    for (const element of [root, ...root.querySelectorAll('*')]) {
      if (!visible(element)) continue
      const { color, accentColor, borderTopColor, backgroundColor } = getComputedStyle(element)
      if (element instanceof HTMLInputElement && element.type === 'radio') {
        // Unchosen, it is the browser's own, which WCAG leaves to the browser.
        if (element.checked) this.#add('graphics', named(element, 'mark'), theme, accentColor, element)
      } else if (element.matches('input, select')) {
        this.#add('text', named(element, 'value'), theme, color, element)
        const placeholder = getComputedStyle(element, '::placeholder')
        if (element instanceof HTMLInputElement && element.placeholder)
          this.#add('text', named(element, 'placeholder'), theme, placeholder.color, element)
      } else if (element.matches('svg')) {
        this.#add('graphics', named(element.parentElement ?? element, 'icon'), theme, color, element)
      } else if (element.matches('.lk-field, .lk-button:is([data-variant="primary"], [data-variant="danger"])')) {
        // A field is told from its surroundings by its edge, a filled button by its fill, a plain one by its words.
        const around = layersBelow(element.parentElement)
        const stronger = contrast(borderTopColor, around) > contrast(backgroundColor, around)
        this.#add(
          'graphics',
          named(element, 'edge'),
          theme,
          stronger ? borderTopColor : backgroundColor,
          element.parentElement,
        )
      }
    }
  }

  /** The ring around what has the focus, on what is around it. */
  measureFocus(theme: string, element: Element) {
    const ring = element.closest('.lk-field:has(> .lk-input:focus, > .lk-select:focus)') ?? element
    const { outlineColor, outlineStyle } = getComputedStyle(ring)
    const name = `${ContrastTable.nameOf(element)}, focus`
    this.#add('graphics', name, theme, outlineStyle === 'none' ? 'transparent' : outlineColor, ring.parentElement)
  }

  get weak(): readonly string[] {
    return this.#each((kind, name, theme, ratio) => (ratio < least[kind] ? [`${name} ${ratio} (${theme})`] : []))
  }

  get json(): string {
    const cells = (of: ReadonlyMap<string, number>) =>
      Object.fromEntries(this.#themes.map((theme) => [theme, of.get(theme) ?? null]))
    const rows = (kind: Kind) => Object.fromEntries(sorted(this.#rows[kind]).map(([name, of]) => [name, cells(of)]))
    const table = { least, text: rows('text'), graphics: rows('graphics') }
    return `${JSON.stringify(table, null, 2)}\n`
  }

  #each<T>(look: (kind: Kind, name: string, theme: string, ratio: number) => readonly T[]): T[] {
    return (['text', 'graphics'] as const).flatMap((kind) =>
      sorted(this.#rows[kind]).flatMap(([name, of]) =>
        [...of].flatMap(([theme, ratio]) => look(kind, name, theme, ratio)),
      ),
    )
  }

  #add(kind: Kind, name: string, theme: string, colour: string, on: Element | null) {
    // Never rounded up: 4.499 is not 4.5.
    const ratio = Math.floor(contrast(colour, layersBelow(on)) * 100) / 100
    const row = this.#rows[kind].get(name) ?? new Map<string, number>()
    this.#rows[kind].set(name, row.set(theme, Math.min(ratio, row.get(theme) ?? Number.POSITIVE_INFINITY)))
  }
}

function sorted<T>(rows: ReadonlyMap<string, T>): [string, T][] {
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1))
}
