import type { CSSProperties, ReactNode } from 'react'
import { Code } from '../Code'
import { Example } from '../Example'
import './recipe.css'

export interface RecipeProps {
  /** What to copy. */
  code: string
  language?: 'css' | 'tsx'
  children: ReactNode
}

/** Code to copy, and beside it what it does. */
export function Recipe({ code, language = 'css', children }: RecipeProps) {
  const style = language === 'css' ? declarations(code) : {}
  return (
    <div className="recipe">
      <Code code={code} language={language} />
      <Example>
        <div style={style}>{children}</div>
      </Example>
    </div>
  )
}

/** What the code says is what the example gets: its custom properties, and no second copy of them. */
function declarations(css: string): CSSProperties {
  const found = Array.from(
    css.matchAll(/^\s*(--lk-[\w-]+): (.+);$/gm),
    ([, name = '', value = '']) => [name, value] as const,
  )
  return Object.fromEntries<string>(found)
}
