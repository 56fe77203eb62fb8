import { onTestFinished } from 'vitest'

/** A piece of a page that nobody would write: what an instrument has to find fault with. */
export function byHand(html: string): HTMLElement {
  const page = document.createElement('div')
  page.innerHTML = html
  document.body.append(page)
  onTestFinished(() => page.remove())
  return page
}
