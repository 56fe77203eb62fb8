import { onTestFinished } from 'vitest'

const regions = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]'

/**
 * Everything that assistive technology is told from now on, in order: a result that takes the focus, and what changes in a
 * live region that is there already. A region that arrives together with its text says nothing, and neither does one that is hidden from it.
 */
export function hear(): readonly string[] {
  const heard: string[] = []
  const observer = new MutationObserver((mutations) => {
    const spoken = new Set(mutations.flatMap(({ target }) => regionOf(target) ?? []))
    for (const region of spoken) {
      const text = region.textContent.trim()
      if (text && region.isConnected && region.closest('[aria-hidden="true"]') === null) heard.push(text)
    }
  })
  observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  const read = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.matches('.lk-summary-status, .lk-subtitle'))
      heard.push(`${target.textContent}.`)
  }
  document.addEventListener('focusin', read)
  onTestFinished(() => {
    observer.disconnect()
    document.removeEventListener('focusin', read)
  })
  return heard
}

function regionOf(node: Node): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest(regions) ?? null
}
