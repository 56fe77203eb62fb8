import type { Failure } from '../../core/failures/failures'
import type { Operation } from '../../core/states/states'
import { enFailures } from '../../messages/en'
import { failureText } from '../../messages/failureText'
import type { FailureText } from '../../messages/Messages'
import { useConnection } from '../../react/connection/useConnection'
import { useCountdown } from '../../react/field/useCountdown'
import { useLocale } from '../../react/words/useLocale'
import { useSection } from '../../react/words/useSection'

/** What happened and what to do, counted down where there is a wait, in the words of the provider that this connection is for (R15). */
export function useFailureText(failure: Failure | null, operation?: Operation): FailureText | null {
  const { provider } = useConnection().store
  const words = useSection('failures', enFailures)
  const locale = useLocale()
  const counted = useCountdown(failure)
  return counted && failureText(words, counted, provider, locale, operation)
}
