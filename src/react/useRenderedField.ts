import { useEffect, useRef, useState } from 'react'
import type { Failure } from '../core/failures'
import type { Field } from '../core/provider'
import type { SecretInputs } from './useSecretInputs'

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
  const [missing, setMissing] = useState<string | null>(null)
  const warned = useRef(new Set<string>())
  const field = fields.find(({ name }) => name === failure?.field)
  const name = field?.name

  useEffect(() => {
    const isMissing = name !== undefined && inputs.has(keyName) && !inputs.has(name)
    setMissing(isMissing ? name : null)
    if (!isMissing || warned.current.has(name)) return
    warned.current.add(name)
    if (process.env.NODE_ENV !== 'production')
      console.warn(
        `latchkey: nobody can fill in the provider's field "${name}", since it has no element. Spread \`input()\` or \`select()\` of its entry in \`extras\` on one, or leave it out of the provider.`,
      )
  }, [name, failure, inputs, keyName])

  return name === missing ? undefined : field
}
