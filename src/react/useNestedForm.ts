import { useEffect } from 'react'
import { warnOnce } from '../border/warnOnce'
import type { SecretInputs } from './useSecretInputs'

/**
 * Tells a developer that the field's form stands in another one: a server's HTML can't hold that, so the inner one is gone
 * there until React takes over.
 * @param id of the field's own form
 */
export function useNestedForm(inputs: SecretInputs, id: string) {
  useEffect(() => {
    if (process.env.NODE_ENV === 'production') return
    const root = inputs.form.current?.getRootNode()
    const form = root && 'getElementById' in root ? (root as Document).getElementById(id) : null
    if (form?.parentElement?.closest('form'))
      warnOnce(
        'the form of the key field stands in another form, which HTML does not allow. Spread `getGroupProps()` on a <div> in place of `getFormProps()` on a <form>.',
      )
  })
}
