const pressed =
  '[data-lk-threshold],a,area,button,summary,dialog,[role=button],[role=link],[role^=menuitem],[role=option],[role=tab],[role=switch],[role=checkbox],[role=radio],' +
  'input:is([type=button],[type=submit],[type=reset],[type=image],[type=checkbox],[type=radio]),' +
  // What a script alone gives the focus to, as a heading or a dialog. Where there is nothing in it, it has a tree of its own.
  '[tabindex="-1"]:not([role=textbox],[role=searchbox],[role=combobox],[role=application],input,textarea,select,iframe,:empty)'

/**
 * Whether somebody may be typing into the element that has the focus. Told by what is only ever pressed: a frame, an
 * element with a closed tree and an editor that draws its own text have nothing else in common.
 */
export function takesKeys(element: Element): boolean {
  // No `instanceof`: it says no to an element of another frame's.
  if ('isContentEditable' in element && element.isContentEditable) return true
  // Custom elements whose tree can't be seen; what is seen has been looked into.
  if (element.localName.includes('-') && !element.shadowRoot) return true
  return !element.matches(pressed)
}
