import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'
import { ApiKeyConnect, ConnectionProvider } from '../src/index'
import type { Messages } from '../src/messages/Messages'
import { InState } from '../stories/fixtures/InState'

const speakers: readonly unknown[] = [InState, ConnectionProvider, ApiKeyConnect]

interface Spoken {
  messages?: Messages
  locale?: string
  children?: ReactNode
}

/** A story's elements, with everything that takes `messages` speaking that language unless the story says otherwise. */
export function previewSpeaking(node: ReactNode, messages: Messages, locale: string): ReactNode {
  if (Array.isArray(node)) return Children.map(node, (child: ReactNode) => previewSpeaking(child, messages, locale))
  if (!isValidElement(node)) return node
  // SAFETY: read with every one of these props optional.
  const element = node as ReactElement<Spoken>
  const { children } = element.props
  return cloneElement(element, {
    ...(speakers.includes(element.type) && !element.props.messages && { messages, locale }),
    ...(children !== undefined &&
      typeof children !== 'function' && { children: previewSpeaking(children, messages, locale) }),
  })
}
