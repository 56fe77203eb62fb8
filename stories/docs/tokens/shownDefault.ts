import type { Token } from './readTokens'

/** Where the stylesheet works a default out, its rule tells a designer nothing: what comes of it does. */
const inWords: Readonly<Record<string, string>> = {
  '--lk-on-accent': 'White or black, whichever can be read on --lk-accent. Without one, --lk-surface.',
}

export interface ShownDefault {
  /** In place of the values. */
  readonly words?: string | undefined
  readonly values: readonly string[]
}

/** A token's defaults as a host would write them: the stylesheet's own copies of tokens are named after them. */
export function shownDefault({ name, fallback, others }: Token): ShownDefault {
  const values = [fallback, ...others].map((value) => value.replaceAll(/var\((--lk-)own-([\w-]+)\)/g, '$1$2'))
  return { words: inWords[name], values }
}
