import type { Entry } from './Showroom'

/** All of them with LATCHKEY_TEST_ALL; otherwise every `nth`, spread over all files. */
export function sample(entries: readonly Entry[], nth: number): readonly Entry[] {
  return process.env.LATCHKEY_TEST_ALL ? entries : entries.filter((_, index) => index % nth === 0)
}
