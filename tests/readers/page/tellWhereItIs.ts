import type { Told } from '../harness/servePage'

/** Looks now and then, and touches nothing: what is looked at must be as it is for anybody. */
export function tellWhereItIs() {
  let last = ''
  setInterval(() => {
    const { activeElement } = document
    const told: Told = {
      focus: activeElement && activeElement !== document.body ? nameOf(activeElement) : '',
      status: document.querySelector('section[data-status], .lk-row')?.getAttribute('data-status') ?? '',
      dialog: document.querySelector('[role="dialog"]') !== null,
      active: document.hasFocus(),
    }
    const text = JSON.stringify(told)
    if (text === last) return
    last = text
    void fetch('/told', { method: 'POST', body: text })
  }, 150)
}

function nameOf(element: Element): string {
  if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent ?? ''
  return element.getAttribute('aria-label') || element.textContent || element.getAttribute('title') || ''
}
