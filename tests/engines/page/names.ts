const controls = 'button, a[href], input, select, textarea, summary, [tabindex="0"]'
const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** What a control is called, as far as this page needs the rules for accessible names. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label')
  if (label) return label
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? []
  if (ids.length > 0) return ids.map((id) => text(document.getElementById(id))).join(' ')
  const { labels } = element as HTMLInputElement
  if (labels?.length) return [...labels].map(text).join(' ')
  return text(element) || (element.getAttribute('title') ?? '')
}

/** Whether a person can see and reach it. */
export function isReachable(element: Element): boolean {
  return (
    element.getClientRects().length > 0 &&
    getComputedStyle(element).visibility === 'visible' &&
    !element.closest('[inert], [aria-hidden="true"]')
  )
}

/** The control of this name that can be reached, or undefined. */
export function controlNamed(pattern: string): Element | undefined {
  const name = new RegExp(pattern, 'u')
  return [...document.querySelectorAll(controls)].find(
    (element) => name.test(nameOf(element)) && isReachable(element) && !element.hasAttribute('disabled'),
  )
}
