import type { ComponentPropsWithRef } from 'react'
import type { Failure } from '../../core/failures/failures'
import type { Field } from '../../core/provider/provider'
import type { FailureText } from '../../messages/Messages'

type FormProps = ComponentPropsWithRef<'form'>
type GroupProps = ComponentPropsWithRef<'div'>
type LabelProps = ComponentPropsWithRef<'label'>
type InputProps = ComponentPropsWithRef<'input'>
type TextareaProps = ComponentPropsWithRef<'textarea'>
type SelectProps = ComponentPropsWithRef<'select'>
type ButtonProps = ComponentPropsWithRef<'button'>
type TextProps = { readonly id?: string; readonly 'aria-live'?: 'polite' }

/** One of the provider's extra fields, ready for the host's own markup. */
export interface ExtraField {
  readonly definition: Field
  readonly getLabelProps: (props?: LabelProps) => LabelProps
  /** For `text` and `secret`. */
  readonly getInputProps: (props?: InputProps) => InputProps
  /** For `select`. */
  readonly getSelectProps: (props?: SelectProps) => SelectProps
  /**
   * For `select`: the words of an option with an empty value, to render before the others. Null where something is chosen
   * from the start. Without that option, nothing is chosen until the person does.
   */
  readonly choose: string | null
  readonly getDescriptionProps: () => TextProps
  readonly getErrorProps: () => TextProps
  /** Set when this field is the one that is missing, or does not fit. */
  readonly errorText: FailureText | null
}

/**
 * The key field without any markup: spread what each getter returns on an element of your own. Getters take your own
 * props and run your handlers first.
 */
export interface KeyField {
  /** For a `<form>` around the rest. */
  readonly getFormProps: (props?: FormProps) => FormProps
  /** Instead of `getFormProps`, for a `<div>` around the rest: inside a form of yours, where no other form may stand. */
  readonly getGroupProps: (props?: GroupProps) => GroupProps
  readonly getLabelProps: (props?: LabelProps) => LabelProps
  /** `text`: spread `getTextareaProps`, `getFileProps` and `getHeldProps` in place of `getInputProps`. */
  readonly shape: 'line' | 'text'
  /** Uncontrolled, for good (K01). Never give it a `value`. */
  readonly getInputProps: (props?: InputProps) => InputProps
  /**
   * For a key of several lines, in place of `getInputProps`. Uncontrolled: while the key is masked, its value is as many
   * dots, and the key is not in the page at all.
   */
  readonly getTextareaProps: (props?: TextareaProps) => TextareaProps
  /** The button that lets the person choose the file of a key of several lines. */
  readonly getFileProps: (props?: ButtonProps) => ButtonProps
  /** For what the field of several lines holds: what kind of text, and how many lines. Give it no children. */
  readonly getHeldProps: () => TextProps & { readonly ref?: (element: HTMLElement | null) => void }
  readonly getDescriptionProps: () => TextProps
  /** For what was removed from a pasted key, or why it looks like the wrong thing. Render it always, also empty. */
  readonly getNoticeProps: () => TextProps
  /** The button that puts back what was removed; hidden while there is nothing to put back (K08). */
  readonly getPutBackProps: (props?: ButtonProps) => ButtonProps
  /** Render it always, also empty: assistive technology reads it when it fills. */
  readonly getErrorProps: () => TextProps
  /**
   * The button that pastes, for while the field is empty: the browser is asked for the clipboard when it is pressed, and
   * where it refuses, the notice says how to paste. To show it only then, without a render: `:placeholder-shown`.
   */
  readonly getPasteProps: (props?: ButtonProps) => ButtonProps
  /** The Show key / Hide key button (K06). */
  readonly getRevealProps: (props?: ButtonProps) => ButtonProps
  readonly getSubmitProps: (props?: ButtonProps) => ButtonProps
  readonly extras: readonly ExtraField[]
  /** How the field stands; render no form while it is `absent`. */
  readonly entry: 'absent' | 'editable' | 'read-only' | 'inert'
  readonly visibility: 'masked' | 'revealed'
  /** Why the last attempt failed, while it is shown at this field. */
  readonly failure: Failure | null
  /** `earlier`: the entered text was changed since `failure`, which is about what was there before. */
  readonly verdict: 'current' | 'earlier'
  readonly text: {
    readonly label: string
    readonly description: string
    readonly guidance: readonly string[]
    readonly notice: string
    readonly paste: string
    /** What a key looks like, by the provider's definition; empty where it says nothing. */
    readonly example: string
    readonly putBack: string
    readonly chooseFile: string
    /** What to say before `error` while `verdict` is `earlier`; empty otherwise. */
    readonly earlier: string
    /** What went wrong, unless it is told at one of the `extras` that you render. */
    readonly error: FailureText | null
    readonly reveal: string
    /** Announced politely when the key is shown or hidden. */
    readonly visibility: string
    readonly submit: string
    readonly cancel: string
  }
}
