import { type ReactNode, useState } from 'react'
import type { Kit } from './Kit'
import pageCss from './sheets/page.css?inline'
import { useKitLook } from './useKitLook'

type Settings = Readonly<Record<string, unknown>>

export interface ThemeStageProps {
  kit: Kit
  globals: Settings
  parameters: Settings
  /** The page, given where in it a dialog can be put. */
  children: (place: HTMLElement | null) => ReactNode
}

/**
 * An app made with a library. Storybook shows every story in one document, and these sheets are for this story alone, so
 * they come and go with it.
 */
export function ThemeStage({ kit, globals, parameters, children }: ThemeStageProps) {
  const look = useKitLook(globals, parameters)
  const [main, setMain] = useState<HTMLElement | null>(null)
  return (
    <div className="kit">
      {[...kit.css, pageCss].map((css) => (
        <style key={css.length}>{css}</style>
      ))}
      <kit.App {...look}>
        <main className="kit-page" ref={setMain}>
          {children(main)}
        </main>
      </kit.App>
    </div>
  )
}
