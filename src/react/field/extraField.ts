import type { SyntheticEvent } from 'react'
import type { Connection } from '../../core/connection/connection'
import type { Field } from '../../core/provider/provider'
import type { FailureText } from '../../messages/Messages'
import { fieldStart } from '../entry/fieldStart'
import { sentOf } from '../entry/sentOf'
import { focusTarget } from '../focus/focusTarget'
import { caretToDrop } from '../input/caretToDrop'
import type { keyInputAttributes } from '../input/keyInputAttributes'
import { passwordManagerAttributes } from '../input/passwordManagerAttributes'
import { pasteField } from '../input/pasteField'
import type { SecretInputs } from '../input/useSecretInputs'
import { chain } from '../props/chain'
import { joinTokens } from '../props/joinTokens'
import type { ExtraField, KeyField } from './KeyField'

/** What the extra fields of one form share. */
export interface ExtraFieldContext {
  readonly inputs: SecretInputs
  /** The ID of the form that they belong to. */
  readonly form: string
  readonly providerName: string
  readonly idOf: (part: string, name: string) => string
  readonly secretAttributes: ReturnType<typeof keyInputAttributes>
  readonly passwordManager: 'ignore' | 'allow'
  readonly isLocked: boolean
  /** Takes the fields out of the Tab order while nobody can use them. */
  readonly tabIndex: number | undefined
  /** What is updated, if anything. */
  readonly connection: Connection | null
  /** The words of a select in which nothing is chosen. */
  readonly choose: string
  /** The field that is missing or wrong, and why. */
  readonly failed: { readonly name: string; readonly text: FailureText | null } | null
}

/** The prop getters of one of the provider's extra fields; a further secret is treated like the key. */
export function extraField(
  definition: Field,
  context: ExtraFieldContext,
): ExtraField & Pick<KeyField, 'getTextareaProps'> {
  const { inputs, form, providerName, idOf, secretAttributes, isLocked, tabIndex, connection, choose, failed } = context
  const { name, kind, description, optional = false } = definition
  const hasFailed = failed?.name === name
  const start = fieldStart(definition, connection)
  const hasOwnEmpty = kind === 'select' && definition.options.some(({ value }) => value === '')
  const describedBy = joinTokens(description && idOf('description', name), hasFailed && idOf('error', name))
  const shared = {
    ...focusTarget('field'),
    form,
    tabIndex,
    id: idOf('input', name),
    'aria-describedby': describedBy,
    'aria-invalid': hasFailed || undefined,
    'aria-required': !optional,
  }
  const paste = (event: SyntheticEvent<HTMLInputElement>, given: string) => {
    if (!isLocked) pasteField(event, given, (text) => sentOf(text, definition, providerName))
  }
  const typedInto = <Props extends { readonly className?: string | undefined }>({ className, ...props }: Props) => ({
    autoComplete: 'off',
    spellCheck: false,
    ...(kind === 'text' && definition.example && { placeholder: definition.example }),
    ...props,
    ...shared,
    // Beside a secret, a text would be taken for a user name.
    ...(context.passwordManager === 'ignore' && passwordManagerAttributes),
    ...(kind === 'secret' && secretAttributes),
    className: joinTokens(className, kind === 'secret' && secretAttributes.className),
    readOnly: isLocked,
  })
  return {
    definition,
    errorText: hasFailed ? failed.text : null,
    getLabelProps: (props) => ({ ...props, htmlFor: shared.id }),
    getDescriptionProps: () => ({ id: idOf('description', name) }),
    getErrorProps: () => ({ id: idOf('error', name) }),
    choose: kind === 'select' && !hasOwnEmpty && (optional || start === '') ? choose : null,
    getSelectProps: ({ ref, ...props } = {}) => ({
      defaultValue: start,
      ...props,
      ...shared,
      disabled: isLocked,
      ref: inputs.ref(name, ref),
    }),
    getInputProps: ({ ref, ...props } = {}) => ({
      ...typedInto(props),
      type: kind === 'secret' ? 'password' : 'text',
      ...(kind === 'text' && { defaultValue: props.defaultValue ?? start }),
      onPaste: chain(props.onPaste, (event) => paste(event, event.clipboardData.getData('text'))),
      onDrop: chain(props.onDrop, (event) => {
        caretToDrop(event)
        paste(event, event.dataTransfer.getData('text'))
      }),
      ref: inputs.ref(name, ref),
    }),
    getTextareaProps: ({ ref, ...props } = {}) => ({ ...typedInto(props), ref: inputs.ref(name, ref) }),
  }
}
