import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { Failure } from '../../core/failures/failures'
import type { Field } from '../../core/provider/provider'
import type { SecretInputs } from '../input/useSecretInputs'

/**
 * The field that `failure` is about, where the host renders an element for it. Where not, it has to be told elsewhere, and
 * the host learns so in development, once for each field.
 * @param keyName the name of the key's own input, without which there is no form
 */
export function useRenderedField(
  fields: readonly Field[],
  failure: Failure | null,
  inputs: SecretInputs,
  keyName: string,
): Field | undefined {
  const field = fields.find(({ name }) => name === failure?.field)
  const name = field?.name
  // Looked at again once everything is on the page, since only then it can be told.
  const isMissing = useSyncExternalStore(
    subscribeToNothing,
    () => name !== undefined && inputs.has(keyName) && !inputs.has(name),
    () => false,
  )
  const warned = useRef(new Set<string>())

  useEffect(() => {
    if (name === undefined || !isMissing || warned.current.has(name)) return
    warned.current.add(name)
    if (process.env.NODE_ENV !== 'production')
      console.warn(
        `latchkey: nobody can fill in the provider's field "${name}", since it has no element. Spread \`getInputProps()\` or \`getSelectProps()\` of its entry in \`extras\` on one, or leave it out of the provider.`,
      )
  }, [name, isMissing])

  return isMissing ? undefined : field
}

const subscribeToNothing = () => () => {}
