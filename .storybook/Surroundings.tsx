import { type ReactNode, useLayoutEffect } from 'react'
import { MessagesProvider } from '../src/index'
import { dressRoot } from './dressRoot'
import type { Look } from './Look'
import { previewLanguages } from './previewLanguages'

export interface SurroundingsProps {
  look: Look
  /** @default the look's */
  width?: string
  view?: 'story' | 'docs' | (string & {})
  children: ReactNode
}

/** What a host's page brings: a background, a scheme, a language and its direction, a width. */
export function Surroundings({ look, width = look.width, view = 'story', children }: SurroundingsProps) {
  const { theme, density, language, direction } = look
  const { messages, direction: own } = previewLanguages[language] ?? previewLanguages.en
  useLayoutEffect(() => dressRoot(look))

  return (
    <div
      className="page"
      data-lk-theme={theme}
      data-lk-density={density}
      data-width={width}
      data-view={view}
      lang={language}
      dir={direction === 'own' ? own : direction}
    >
      {language === 'en' ? (
        children
      ) : (
        <MessagesProvider messages={messages} locale={language}>
          {children}
        </MessagesProvider>
      )}
    </div>
  )
}
