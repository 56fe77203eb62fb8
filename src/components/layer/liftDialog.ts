/** Puts an element into the browser's top layer, where nothing clips or covers it. Where there is none, it stays in place. */
export function liftDialog(element: HTMLElement) {
  if (!element.isConnected || !element.showPopover || element.matches(':popover-open')) return
  element.setAttribute('popover', 'manual')
  element.showPopover()
}
