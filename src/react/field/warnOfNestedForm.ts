import { warnOnce } from '../../border/warnOnce'
import type { SecretInputs } from '../input/useSecretInputs'

/**
 * Tells a developer that the field's form stands in another one: a server's HTML can't hold that, so the inner one is gone
 * there until React takes over.
 * @param id of the field's own form
 */
export function warnOfNestedForm(inputs: SecretInputs, id: string): void {
  const root = inputs.form.current?.getRootNode()
  // SAFETY: a root in which something can be found by its ID is a document or a shadow root.
  const form = root && 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : null
  if (form?.parentElement?.closest('form'))
    warnOnce(
      'the form of the key field stands in another form, which HTML does not allow. Spread `getGroupProps()` on a <div> in place of `getFormProps()` on a <form>.',
    )
}
