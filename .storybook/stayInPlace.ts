/** In a frame on a page, the focus moves nothing around the frame: the page would open at another place than its top. */
export function stayInPlace() {
  if (!window.frameElement?.closest('.gallery')) return
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element below
  const { focus } = HTMLElement.prototype
  HTMLElement.prototype.focus = function stay(this: HTMLElement, options?: FocusOptions) {
    focus.call(this, { ...options, preventScroll: true })
  }
}
