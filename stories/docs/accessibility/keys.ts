/** What each key does, where it does more than the browser does by itself. */
export const keyRows: readonly (readonly [keys: string, where: string, what: string])[] = [
  ['Tab, Shift+Tab', 'everywhere', 'to the next and the previous control, in the order in which they are read'],
  ['Enter', 'in a field', 'sends the key; in the search for a company, nothing'],
  ['Enter, Space', 'on a button', 'presses it'],
  ['Enter, Space', 'on “Where do I find it?”', 'unfolds and folds the steps'],
  ['Arrow keys', 'on a company', 'choose the next or the previous one'],
  ['Ctrl+V, ⌘V', 'in a field', 'pastes, which is never prevented'],
  [
    'Escape',
    'in the dialog',
    'closes it and cancels, except what is being connected already; asks first where a key is entered',
  ],
  ['Escape', 'asked whether to discard the key', 'discards it'],
  ['Escape', 'asked whether to disconnect', 'keeps the connection'],
]
