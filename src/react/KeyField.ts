import type { ComponentPropsWithRef } from 'react'
import type { Failure } from '../core/failures'
import type { Field } from '../core/provider'
import type { FailureText } from '../messages/Messages'

type FormProps = ComponentPropsWithRef<'form'>
type GroupProps = ComponentPropsWithRef<'div'>
type LabelProps = ComponentPropsWithRef<'label'>
type InputProps = ComponentPropsWithRef<'input'>
type SelectProps = ComponentPropsWithRef<'select'>
type ButtonProps = ComponentPropsWithRef<'button'>
type TextProps = { readonly id?: string; readonly role?: string }

/** One of the provider's extra fields, ready for the host's own markup. */
export interface ExtraField {
  readonly definition: Field
  readonly label: (props?: LabelProps) => LabelProps
  /** For `text` and `secret`. */
  readonly input: (props?: InputProps) => InputProps
  /** For `select`. */
  readonly select: (props?: SelectProps) => SelectProps
  readonly description: () => TextProps
  readonly error: () => TextProps
  /** Set when this field is the one that is missing. */
  readonly errorText: FailureText | null
}

/**
 * The key field without any markup: spread what each getter returns on an element of your own. Getters take your own
 * props and run your handlers first.
 */
export interface KeyField {
  /** For a `<form>` around the rest. */
  readonly form: (props?: FormProps) => FormProps
  /** Instead of `form`, for a `<div>` around the rest: inside a form of yours, where no other form may stand. */
  readonly group: (props?: GroupProps) => GroupProps
  readonly label: (props?: LabelProps) => LabelProps
  /** Uncontrolled, for good (K01). Never give it a `value`. */
  readonly input: (props?: InputProps) => InputProps
  readonly description: () => TextProps
  /** For what was removed from a pasted key, or why it looks like the wrong thing. Render it always, also empty. */
  readonly notice: () => TextProps
  /** Render it always, also empty: assistive technology reads it when it fills. */
  readonly error: () => TextProps
  /** The Show key / Hide key button (K06). */
  readonly reveal: (props?: ButtonProps) => ButtonProps
  readonly submit: (props?: ButtonProps) => ButtonProps
  readonly extras: readonly ExtraField[]
  /** How the field stands (section 3): render no form while `absent`. */
  readonly entry: 'absent' | 'editable' | 'read-only' | 'inert'
  readonly visibility: 'masked' | 'revealed'
  /** Why the last attempt failed, while it is shown at this field. */
  readonly failure: Failure | null
  readonly text: {
    readonly label: string
    readonly description: string
    readonly guidance: readonly string[]
    readonly notice: string
    /** What went wrong, unless it is told at one of the `extras`. */
    readonly error: FailureText | null
    readonly reveal: string
    /** Announced politely when the key is shown or hidden. */
    readonly visibility: string
    readonly submit: string
    readonly cancel: string
  }
}
