/** A block of code in a text for people. */
export interface Sample {
  /** After the three backticks: `tsx`, `css`. */
  readonly language: string
  readonly code: string
  /** Where it goes in an app, if the line before it says so, and nothing else: `app/acme.ts`, with a colon. */
  readonly path: string | null
  /** The line on which its code begins, counted from 1. */
  readonly line: number
}

/** Every block of code in a Markdown text. */
export function samplesIn(markdown: string): readonly Sample[] {
  const blocks = markdown.matchAll(/(?:^`([^`\s]+)`:\n+)?^```(\w+)\n([\s\S]*?)^```/gm)
  return Array.from(blocks, ({ index, 0: block, 1: path = null, 2: language = '', 3: code = '' }) => ({
    language,
    code,
    path,
    line: markdown.slice(0, index + block.indexOf(code, block.indexOf('```'))).split('\n').length,
  }))
}

/** Every block of code in the comments of a source file. */
export function samplesInComments(source: string): readonly Sample[] {
  const comments = source.matchAll(/^ *\/\*\*[\s\S]*?\*\//gm)
  return Array.from(comments, ([comment]) => comment.replace(/^ *(?:\/\*\*|\*\/|\* ?)/gm, '')).flatMap(samplesIn)
}
