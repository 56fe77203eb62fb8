/** Whether a page stands in a frame and the focus may be in the page around: moving it here would take it from there. */
export function isFrameLeft(page: Document): boolean {
  const { defaultView } = page
  return defaultView !== null && defaultView !== defaultView.parent && !page.hasFocus()
}
