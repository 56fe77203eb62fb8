import type { ComponentPropsWithRef } from 'react'
import type { FailureText } from '../../messages/Messages'
import { sentences } from '../../messages/wording/sentences'
import type { Render } from '../parts/parts'
import { replaceElement } from '../parts/replaceElement'
import { Icon } from './Icon'
import { noticeIcon } from './iconPaths'

export interface FieldMessageProps extends Omit<ComponentPropsWithRef<'p'>, 'children'> {
  text: FailureText | string | null
  /** Said before the text. */
  before?: string
  render?: Render | undefined
}

/** A line under a field. Rendered also while there is nothing to say, so that it is heard when there is. */
export function FieldMessage({ text, before, render, ...props }: FieldMessageProps) {
  return replaceElement(
    <p {...props}>
      {text ? (
        <>
          <Icon d={noticeIcon} />
          <span>{sentences(before, ...(typeof text === 'string' ? [text] : [text.happened, text.todo]))}</span>
        </>
      ) : null}
    </p>,
    render,
  )
}
