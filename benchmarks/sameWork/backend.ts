type Answer = { readonly ok: true; readonly hint: string } | { readonly ok: false }

interface Asked {
  readonly key: string
  readonly answer: () => void
}

/** What was asked and not answered yet, the oldest first. */
const waiting: Asked[] = []

/** The host's backend: whether a key is right. It answers when `answerNext` says so, and never by a clock. */
export function validate(key: string): Promise<Answer> {
  return new Promise((resolve) => {
    const answer = () => resolve(key.startsWith('good_') ? { ok: true, hint: `••••${key.slice(-4)}` } : { ok: false })
    waiting.push({ key, answer })
  })
}

/** Every key that waits for an answer. */
export const asked = (): readonly string[] => waiting.map(({ key }) => key)

/**
 * Answers what was asked first.
 * @throws Error when nothing was asked
 */
export function answerNext() {
  const first = waiting.shift()
  if (!first) throw new Error('Nothing waits for an answer.')
  first.answer()
}
