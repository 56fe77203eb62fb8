export interface ReadPage {
  /** What is wider than the page has room for, in words. */
  readonly tooWide: readonly string[]
  readonly tableCount: number
  /** The ids of the pages and stories that it leads to. */
  readonly links: readonly string[]
  /** Of the second level, without those of what is shown. */
  readonly headings: readonly string[]
  /** What stands beside it, where that can be seen. */
  readonly contents: readonly string[]
}

/** Runs in a docs page. */
export function readPage(): ReadPage {
  const content = document.querySelector('.sbdocs-content')
  if (!content) throw new Error('This is no docs page.')
  const { right } = content.getBoundingClientRect()
  // Less than a pixel is rounding.
  const slack = 1
  const tables = [...content.querySelectorAll('table')].filter((table) => table.checkVisibility())
  const tooWide = tables.flatMap((table) => {
    const box = table.getBoundingClientRect()
    const name = table.closest('[aria-label]')?.ariaLabel ?? table.querySelector('th')?.textContent ?? ''
    const room = table.parentElement?.clientWidth ?? 0
    const isWide =
      box.right > right + slack || table.scrollWidth > room + slack || table.scrollWidth > box.width + slack
    return isWide
      ? [`the table “${name}” is ${Math.max(Math.round(box.width), table.scrollWidth)} px wide in ${room}`]
      : []
  })
  const links = [...content.querySelectorAll('a')].flatMap((link) => {
    const [, id] = /[?&]path=\/(?:docs|story)\/([\w-]+)/.exec(link.getAttribute('href') ?? '') ?? []
    return id ? [id] : []
  })
  const headings = [...content.querySelectorAll('h2')]
    .filter((heading) => heading.parentElement === content || heading.closest('.sbdocs-content > div') !== null)
    .filter((heading) => !heading.closest('.example, .sample, .gallery, .anatomy, .sb-unstyled'))
    .map((heading) => heading.textContent ?? '')
  const contents = [...document.querySelectorAll('.toc-wrapper a')]
    .filter((link) => link.checkVisibility())
    .map((link) => link.textContent ?? '')
  return { tooWide, tableCount: tables.length, links: [...new Set(links)], headings, contents }
}
