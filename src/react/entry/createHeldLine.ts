import { describeSecretText, type TextDescription } from '../../key/reading/describeSecretText'

/**
 * The line that says what a masked field holds. Written past React, as the field itself is: typing renders nothing (K01).
 */
export interface HeldLine {
  /** A stable ref for the line's element, in which React renders nothing. */
  readonly ref: (element: HTMLElement | null) => void
  /** Takes what the field holds now; only what kind of text it is, and how long, is kept. */
  readonly look: (text: string) => void
  readonly say: (words: (text: TextDescription) => string) => void
}

export function createHeldLine(): HeldLine {
  let line: HTMLElement | null = null
  let held: TextDescription | null = null
  let words: ((text: TextDescription) => string) | null = null

  function write() {
    const text = held && words ? words(held) : ''
    // What is the same is not said again.
    if (line && line.textContent !== text) line.textContent = text
  }

  return {
    ref(element) {
      line = element
      write()
    },
    look(text) {
      held = describeSecretText(text)
      write()
    },
    say(next) {
      words = next
      write()
    },
  }
}
