import type { Suspicion } from '../../src/core/failures/suspicion'
import type { ProviderDefinition } from '../../src/core/provider/provider'
import type { Reading } from '../../src/key/reading/Reading'

export type Fault = Extract<Reading, { found: 'nothing' }>['fault']
type Kind = Suspicion['kind']
type What = Extract<Suspicion, { kind: 'character' }>['what']

/** What has to come of a text. */
export type Outcome =
  /** Sent without a question, with these extra fields filled from the text, or none. */
  | { readonly key: string; readonly fields?: Readonly<Record<string, string>> }
  /** Sent after one question, which is at least about these kinds; an empty list: about anything. */
  | { readonly asks: string; readonly about: readonly Kind[]; readonly at?: number; readonly what?: What }
  /** Refused, with the names as they are written; 'any' where the issue leaves open how they are written. */
  | { readonly several: readonly string[] | 'any' }
  | { readonly fault: Fault }

export interface Row {
  readonly title: string
  readonly text: string
  readonly provider: ProviderDefinition
  readonly gives: Outcome | { readonly oneOf: readonly Outcome[] }
}
