/** The dialog of ours that lies in front, of those that are open on a page. */
export function frontDialog(page: Document): HTMLElement | null {
  const thresholds = page.querySelectorAll('[data-lk-threshold]')
  return thresholds[thresholds.length - 1]?.closest<HTMLElement>('[data-lk-widget]') ?? null
}
