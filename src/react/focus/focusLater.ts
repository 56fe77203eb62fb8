import { focusDelayMs } from './focusDelayMs'

/**
 * Calls `give` after the delay that a screen reader needs, or at once when something is typed meanwhile: what a person
 * who is faster enters is not lost. Space is no beginning of anything: it presses the same button once more. Returns what
 * takes it back.
 */
export function focusLater(page: Document, give: () => void): () => void {
  const due = () => {
    stop()
    give()
  }
  const hurry = ({ key }: KeyboardEvent) => {
    if (key.length === 1 && key !== ' ') due()
  }
  const timer = setTimeout(due, focusDelayMs)
  page.addEventListener('keydown', hurry, true)
  function stop() {
    clearTimeout(timer)
    page.removeEventListener('keydown', hurry, true)
  }
  return stop
}
