import type { Failure } from '../../core/failures/failures'
import type { Suspicion } from '../../core/failures/suspicion'
import type { ProviderDefinition } from '../../core/provider/provider'
import type { Removal } from '../../key/reading/Reading'
import { failureText } from '../../messages/failureText'
import type { FailureMessages, FieldMessages } from '../../messages/Messages'
import { sentences } from '../../messages/wording/sentences'

/** What is told about the text that stands in the field. Never the text. */
export interface Notice {
  readonly removed: readonly Removal[]
  /** Labels of the extra fields that the text filled as well. */
  readonly filled: readonly string[]
  readonly suspicions: readonly Suspicion[]
  /** Why a text was not taken into the field. */
  readonly refusal: Failure | null
}

/**
 * The notice as sentences.
 * @param asked whether the person is being asked about the same suspicions right now
 */
export function noticeText(
  { removed, filled, suspicions, refusal }: Notice,
  asked: 'asked' | 'not-asked',
  provider: ProviderDefinition,
  { field, failures }: { readonly field: FieldMessages; readonly failures: Partial<FailureMessages> },
  locale: string,
): string {
  if (refusal) {
    const text = failureText(failures, refusal, provider, locale)
    return sentences(text?.happened, text?.todo)
  }
  const { name, keyKind, keyFormat: { example } = {} } = provider
  const doubts = asked === 'asked' ? [] : suspicions
  return sentences(
    field.removed(removed),
    filled.length > 0 ? field.filled(filled) : null,
    ...doubts.map((suspicion) => field.suspicion(suspicion, { name, keyKind, example })),
    doubts.length > 0 ? field.check : null,
  )
}
