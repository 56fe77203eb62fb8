import { Source } from '@storybook/addon-docs/blocks'
import { useScheme } from '../../.storybook/useScheme'
import './docs.css'

export interface CodeProps {
  code: string
  language?: 'tsx' | 'css' | 'html' | 'bash' | 'text' | undefined
}

/** Code to copy, in the page's own scheme. */
export function Code({ code, language = 'tsx' }: CodeProps) {
  return (
    <div className="code sb-unstyled">
      <Source code={code.trimEnd()} language={language} dark={useScheme() === 'dark'} />
    </div>
  )
}
