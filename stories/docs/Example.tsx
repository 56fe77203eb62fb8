import type { ReactNode } from 'react'
import { previewLanguages } from '../../.storybook/previewLanguages'
import { Surroundings } from '../../.storybook/Surroundings'
import { useLook } from '../../.storybook/useLook'
import { MessagesProvider } from '../../src/index'
import './docs.css'

/** Something live on a docs page, in the look and the language that the toolbar says. */
export function Example({ children }: { children: ReactNode }) {
  const look = useLook()
  const { messages } = previewLanguages[look.language] ?? previewLanguages.en

  return (
    <div className="example sb-unstyled">
      <Surroundings look={look} view="docs" width="full">
        <MessagesProvider messages={messages} locale={look.language}>
          {children}
        </MessagesProvider>
      </Surroundings>
    </div>
  )
}
