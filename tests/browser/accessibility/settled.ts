/** Longer than a lost focus is away, and than what is announced only where the focus was not given. */
const quietMs = 600

/** Waits until nothing on the page has changed for a while: neither an element nor the place of the focus. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect()
      document.removeEventListener('focusin', again)
      // After the next picture, the accessibility tree is up to date as well.
      requestAnimationFrame(() => setTimeout(resolve))
    }
    let timer = setTimeout(end, quietMs)
    const again = () => {
      clearTimeout(timer)
      timer = setTimeout(end, quietMs)
    }
    const observer = new MutationObserver(again)
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
    document.addEventListener('focusin', again)
  })
}
