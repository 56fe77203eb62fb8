declare global {
  interface Window {
    /** What assistive technology was told since the page was opened, in order. */
    toldAloud: string[]
  }
}

/**
 * Runs in a page before its own scripts, and writes down what assistive technology is told as it happens: what changes in
 * a live region that is there already and not hidden, and what the focus goes to. What has been said goes from the page.
 */
export function listen() {
  const heard: string[] = []
  window.toldAloud = heard
  const observer = new MutationObserver((mutations) => {
    const added = new Set(mutations.flatMap(({ addedNodes }) => [...addedNodes]))
    const regions = mutations.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest('[aria-live]'),
    )
    for (const region of new Set(regions)) {
      if (!region?.isConnected || region.closest('[aria-hidden="true"]')) continue
      // One that arrives together with its text says nothing.
      const isNew = [...added].some((node) => node.contains(region))
      const text = region.textContent.trim()
      if (text && !isNew) heard.push(text)
    }
  })
  observer.observe(document, { subtree: true, childList: true, characterData: true })
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.matches('h1,h2,h3,[role=heading]')) heard.push(`${target.innerText}.`)
  })
}
