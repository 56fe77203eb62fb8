import type { DragEvent } from 'react'

/** Moves the caret to where something is dropped, as the browser does when it puts it in itself. */
export function caretToDrop({ currentTarget, clientX, clientY }: DragEvent<HTMLInputElement>): void {
  const page: Partial<Pick<Document, 'caretPositionFromPoint'>> & Document = currentTarget.ownerDocument
  // Not in every browser: there, it goes in where the caret was.
  const at = page.caretPositionFromPoint?.(clientX, clientY)
  if (at?.offsetNode === currentTarget) currentTarget.setSelectionRange(at.offset, at.offset)
}
