/** How long nothing goes on after a key that only moves the focus. */
const quietMs = 120
/** Longer than a lost focus is away, and than what is announced only where the focus was not given. */
const changedMs = 600

/**
 * Does something, and waits until nothing on the page has changed for a while: neither an element nor the place of the
 * focus. Longer where elements came, went or say something else, and where nothing has the focus: more may follow.
 */
export async function settled(act: () => unknown = () => {}): Promise<void> {
  let wait = quietMs
  let again = () => {}
  const observer = new MutationObserver((mutations) => {
    if (mutations.some(({ type }) => type !== 'attributes')) wait = changedMs
    again()
  })
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  const moved = () => again()
  document.addEventListener('focusin', moved)
  try {
    await act()
    await new Promise<void>((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      again = () => {
        clearTimeout(timer)
        timer = setTimeout(resolve, document.activeElement === document.body ? changedMs : wait)
      }
      again()
    })
  } finally {
    observer.disconnect()
    document.removeEventListener('focusin', moved)
  }
  // After the next picture, the accessibility tree is up to date as well.
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
