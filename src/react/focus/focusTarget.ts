/**
 * What the focus is given to: `key` is the key's own field and `field` any other of the widget's, the rest is what
 * `getResultProps` marks.
 */
export type FocusTarget = 'key' | 'field' | 'title' | 'progress' | 'question' | 'result' | 'update' | 'disconnect'

/** Marks an element, so that behaviour needs no class name and finds markup of the host's own as well. */
export function focusTarget<Target extends FocusTarget>(target: Target): { readonly 'data-lk-focus': Target } {
  return { 'data-lk-focus': target }
}
