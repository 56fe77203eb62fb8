import type { Field } from '../core/provider'
import type { FailureText } from '../messages/Messages'
import { joinTokens } from './joinTokens'
import type { ExtraField } from './KeyField'
import type { keyInputAttributes } from './keyInputAttributes'
import type { SecretInputs } from './useSecretInputs'

/** What the extra fields of one form share. */
export interface ExtraFieldContext {
  readonly inputs: SecretInputs
  /** The ID of the form that they belong to. */
  readonly form: string
  readonly idOf: (part: string, name: string) => string
  readonly secretAttributes: ReturnType<typeof keyInputAttributes>
  readonly isLocked: boolean
  /** Takes the fields out of the Tab order while nobody can use them. */
  readonly tabIndex: number | undefined
  /** The field that is missing or wrong, and why. */
  readonly failed: { readonly name: string; readonly text: FailureText | null } | null
}

/** The prop getters of one of the provider's extra fields; a further secret is treated like the key. */
export function extraField(definition: Field, context: ExtraFieldContext): ExtraField {
  const { inputs, form, idOf, secretAttributes, isLocked, tabIndex, failed } = context
  const { name, kind, description, optional = false } = definition
  const hasFailed = failed?.name === name
  const describedBy = joinTokens(description && idOf('description', name), hasFailed && idOf('error', name))
  const shared = {
    form,
    tabIndex,
    id: idOf('input', name),
    'aria-describedby': describedBy,
    'aria-invalid': hasFailed || undefined,
    'aria-required': !optional,
  }
  return {
    definition,
    errorText: hasFailed ? failed.text : null,
    label: (props) => ({ ...props, htmlFor: shared.id }),
    description: () => ({ id: idOf('description', name) }),
    error: () => ({ id: idOf('error', name) }),
    select: ({ ref, ...props } = {}) => ({ ...props, ...shared, disabled: isLocked, ref: inputs.ref(name, ref) }),
    input: ({ ref, className, ...props } = {}) => ({
      autoComplete: 'off',
      spellCheck: false,
      ...(kind === 'text' && definition.example && { placeholder: definition.example }),
      ...props,
      ...shared,
      ...(kind === 'secret' && secretAttributes),
      type: kind === 'secret' ? 'password' : 'text',
      className: joinTokens(className, kind === 'secret' && secretAttributes.className),
      readOnly: isLocked,
      ref: inputs.ref(name, ref),
    }),
  }
}
