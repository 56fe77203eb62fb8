/**
 * Calls `then` once whatever is being pressed has been let go, and its click heard: nothing may move under the pointer
 * between the two.
 */
export function afterPress(page: Document, then: () => void): void {
  const soon = () => void setTimeout(then)
  if (!page.documentElement.matches(':active')) return soon()
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
