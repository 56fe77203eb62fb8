import { type FocusTarget, focusTarget } from './focusTarget'

/** `title`, `progress`, `question` and `result` are headings or texts, `update` and `disconnect` are buttons. */
export type ResultTarget = Exclude<FocusTarget, 'key' | 'field'>

/**
 * For an element of your own that a result leads the focus to, somewhere in a widget of `useResultFocus`: the `title` of
 * the widget, the `progress` of what runs, the `question` which company a key is for, the `result` that says whom it is connected to, and the buttons
 * that start an `update` or a `disconnect`. What is no button can take the focus by it, and is no stop for Tab.
 */
export function getResultProps<Props extends object>(target: ResultTarget, props?: Props) {
  const isButton = target === 'update' || target === 'disconnect'
  return { ...(isButton ? {} : { tabIndex: -1 }), ...props, ...focusTarget(target) }
}
