import { createHash } from 'node:crypto'

/** Milliseconds; longer than any attempt is tried again. */
const keptMs = 600_000
const mostKept = 10_000

/**
 * Runs what is asked for once, however often it is asked: while it runs, and after it succeeded, the same request with the
 * same `Idempotency-Key` gets the same answer. A failure is forgotten, so that trying again tries. Answers are kept in
 * memory and hold no key; requests are kept as hashes.
 */
export function createIdempotency(now: () => Date) {
  const answers = new Map<string, { readonly until: number; readonly answer: Promise<{ readonly ok: boolean }> }>()

  return function once<Answer extends { readonly ok: boolean }>(
    request: { readonly scope: readonly string[]; readonly idempotencyKey: string; readonly body: unknown },
    run: () => Promise<Answer>,
  ): Promise<Answer> {
    const id = createHash('sha256').update(JSON.stringify(request)).digest('base64url')
    const time = now().getTime()
    for (const [key, { until }] of answers) if (until < time || answers.size > mostKept) answers.delete(key)
    const known = answers.get(id)
    if (known) return known.answer as Promise<Answer>
    const answer = run()
    answers.set(id, { until: time + keptMs, answer })
    const forget = () => answers.delete(id)
    answer.then(({ ok }) => ok || forget(), forget)
    return answer
  }
}
