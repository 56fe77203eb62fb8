import { designTokens } from '../../../scripts/tokens/designTokens.mjs'
import css from '../../../src/styles.css?raw'
import { tokenTexts } from './tokenTexts'

const files = designTokens(css, tokenTexts)

export interface TokenFileProps {
  mode: 'light' | 'dark'
}

/** The file of a mode, to be saved: what the package has, made of the same stylesheet. */
export function TokenFile({ mode }: TokenFileProps) {
  const text = JSON.stringify(files[`tokens/${mode}.json`], null, 2)
  return (
    <a download={`${mode}.json`} href={`data:application/json,${encodeURIComponent(text)}`} target="_self">
      {mode}.json
    </a>
  )
}
