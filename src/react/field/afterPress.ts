/**
 * Calls `then` once whatever is being pressed has been let go, and its click heard: nothing may move under the pointer
 * between the two.
 */
export function afterPress(page: Document, then: () => void): void {
  const soon = () => {
    setTimeout(then)
  }
  if (!page.documentElement.matches(':active')) {
    soon()
    return
  }
  const pressed = new AbortController()
  for (const type of ['pointerup', 'pointercancel', 'dragend'])
    page.addEventListener(
      type,
      () => {
        pressed.abort()
        soon()
      },
      { capture: true, signal: pressed.signal },
    )
}
