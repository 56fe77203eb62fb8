import type { ComponentPropsWithRef, ReactNode } from 'react'
import { connectionOf } from '../core/selectors'
import { enField } from '../messages/en'
import type { KeyFieldOptions } from '../react/KeyFieldOptions'
import { recorderAttributes, recorderClasses } from '../react/recorderAttributes'
import { useKeyField } from '../react/useKeyField'
import { useOptionalConnection } from '../react/useOptionalConnection'
import { useSection } from '../react/useSection'
import { useSpoken } from '../react/useSpoken'
import { Button } from './Button'
import { ExtraInput } from './ExtraInput'
import { FieldMessage } from './FieldMessage'
import { KeySource, type KeySourcePart } from './KeySource'
import { OwnForm } from './OwnForm'
import { type ClassNames, parts } from './parts'
import { withRef } from './withRef'

export type KeyInputPart =
  | KeySourcePart
  | 'key-input'
  | 'label'
  | 'description'
  | 'current-key'
  | 'field'
  | 'input'
  | 'reveal'
  | 'file'
  | 'held'
  | 'notice'
  | 'put-back'
  | 'error'
  | 'extra'
  | 'aside'
  | 'guidance'
  | 'actions'
  | 'submit'
  | 'cancel'

/** Props of `KeyInput`; the rest goes to its `div`. */
export interface KeyInputProps extends Omit<ComponentPropsWithRef<'div'>, 'onSubmit'>, KeyFieldOptions {
  /** Shown where the guidance stands while the key is being entered: how an attempt goes on. */
  children?: ReactNode
  /** Adds a Cancel button. @default in a provider: while a replacement is entered or any key is validated, and it cancels that */
  onCancel?: (() => void) | undefined
  /** Whether the steps to get a key are unfolded. @default until there is a connection */
  sourceOpen?: boolean | undefined
  classNames?: ClassNames<KeyInputPart> | undefined
}

/**
 * The field for one API key, in a form of its own (R01). Renders a `<div>`, or nothing while no key is asked for.
 *
 * It may stand in a form of yours: that one neither holds the key nor is sent by Enter or Connect.
 *
 * In a provider it submits to the connection; alone it needs `provider` and `onKeySubmit`. The key never becomes a prop or
 * state: it goes from the input to the callback (K01).
 */
export const KeyInput = withRef(function KeyInput({
  provider,
  onKeySubmit,
  error,
  revealable,
  passwordManager,
  children,
  onCancel,
  sourceOpen,
  classNames,
  className,
  ...props
}: KeyInputProps) {
  const connection = useOptionalConnection()
  const field = useKeyField({ provider, onKeySubmit, error, revealable, passwordManager })
  const words = useSection('field', enField)
  const visibility = useSpoken(field.text.visibility)
  const part = parts(classNames)

  if (field.entry === 'absent') return null

  const existing = connection && connectionOf(connection.state)
  const status = connection?.state.status
  const { entry, text } = field
  const isCancellable = entry === 'editable' ? existing : status === 'validating'
  const cancel = onCancel ?? (isCancellable && connection?.cancel)

  return (
    <div
      {...field.getGroupProps({ ...props, className: part('key-input', 'lk-root', className) })}
      data-entry={entry}
      data-status={status}
    >
      <KeySource
        provider={connection?.store.provider ?? provider}
        open={sourceOpen ?? !existing}
        hidden={entry === 'inert'}
        classNames={classNames}
      />
      <div className="lk-control">
        <div className="lk-label-row">
          <label {...field.getLabelProps({ className: part('label') })}>{text.label}</label>
          {existing?.keyHint ? (
            <span className={part('current-key')}>
              <span>{words.currentKey}</span>{' '}
              <bdi dir="ltr" className="lk-code">
                {existing.keyHint}
              </bdi>
            </span>
          ) : null}
        </div>
        <p {...field.getDescriptionProps()} className={part('description')}>
          {text.description}
        </p>
        <div {...recorderAttributes} className={part('field', recorderClasses)} data-shape={field.shape}>
          {field.shape === 'text' ? (
            <textarea {...field.getTextareaProps({ className: part('input') })} />
          ) : (
            <input {...field.getInputProps({ className: part('input') })} />
          )}
          {field.shape === 'text' ? (
            <button {...field.getFileProps({ className: part('file') })}>{text.chooseFile}</button>
          ) : null}
          <button {...field.getRevealProps({ className: part('reveal') })}>{text.reveal}</button>
        </div>
        {field.shape === 'text' ? <p {...field.getHeldProps()} className={part('held')} /> : null}
        <span aria-live="polite" className="lk-visually-hidden">
          {visibility}
        </span>
        <FieldMessage {...field.getNoticeProps()} text={text.notice} className={part('notice')} />
        <button {...field.getPutBackProps({ className: part('put-back') })}>{text.putBack}</button>
        <FieldMessage
          {...field.getErrorProps()}
          text={text.error}
          before={text.earlier}
          className={part('error')}
          data-verdict={field.verdict}
        />
      </div>
      {field.extras.map((extra) => (
        <ExtraInput key={extra.definition.name} extra={extra} optional={words.optional} className={part('extra')} />
      ))}
      <div className={part('aside')} hidden={entry === 'inert'}>
        <ul className={part('guidance')} aria-label={words.guidanceHeading} hidden={entry !== 'editable'}>
          {text.guidance.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {children}
      </div>
      <div className={part('actions')} hidden={entry === 'inert'}>
        <Button {...field.getSubmitProps({ className: part('submit') })} variant="primary">
          {text.submit}
        </Button>{' '}
        {cancel ? (
          <Button
            className={part('cancel')}
            // It comes where Connect was pressed: the second half of a double click is not meant for it.
            onClick={({ detail }) => detail < 2 && cancel()}
          >
            {text.cancel}
          </Button>
        ) : null}
      </div>
      <OwnForm {...field.getFormProps()} />
    </div>
  )
})
