/**
 * Runs in the page: the texts within Latchkey's roots, seen or heard, that are neither of the pseudo-locale nor `data`.
 *
 * The pseudo-locale gives every letter that has an accented form an accent. A text of the catalogue therefore holds none of
 * them without one, once the data in it is taken away; a word that was written into a component does.
 */
export function findHardCoded(data: readonly string[]): string[] {
  const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder']
  const attributes = [...spoken, 'placeholder', 'title', 'alt', 'label', 'summary']
  const found: string[] = []
  const judge = (text: string | null, where: string) => {
    if (text && isHardCoded(text)) found.push(`${where} says “${text.trim()}”`)
  }

  for (const root of document.querySelectorAll('.lk-root')) {
    if (root.parentElement?.closest('.lk-root')) continue
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (node instanceof Text) judge(node.data, nameOf(node.parentElement))
      if (!(node instanceof Element)) continue
      for (const name of attributes) judge(node.getAttribute(name), `${name} of ${nameOf(node)}`)
      if (node instanceof HTMLInputElement && /^(button|submit|reset)$/.test(node.type)) judge(node.value, nameOf(node))
      for (const pseudo of ['::before', '::after', '::marker']) {
        const { content } = getComputedStyle(node, pseudo)
        const monogram = node instanceof HTMLElement ? node.dataset.monogram : undefined
        if (monogram && content === `"${monogram}"` && data.some((name) => name.toUpperCase().startsWith(monogram)))
          continue
        // A new line is written as an escape, with a letter in it.
        if (/^["']/.test(content)) judge(content.replaceAll('\\a ', '\n'), nameOf(node) + pseudo)
      }
    }
  }
  return [...new Set(found)]

  function isHardCoded(text: string): boolean {
    let rest = text
    for (const value of data) {
      rest = rest.split(value).join(' ')
      // A long name is cut at its fortieth character, or between two words before that.
      for (let cut = 39; cut >= 20 && value.length > 40; cut -= 1)
        rest = rest.split(`${value.slice(0, cut)}…`).join(' ')
    }
    // A letter without an accent, other than those that never get one.
    return /[^\P{L}bdfhjqtvx](?!\u0301)/iu.test(rest.normalize('NFD'))
  }

  function nameOf(element: Element | null): string {
    if (!element) return 'nothing'
    return element.tagName.toLowerCase() + [...element.classList].map((name) => `.${name}`).join('')
  }
}
