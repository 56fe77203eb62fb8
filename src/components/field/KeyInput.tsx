import type { ComponentPropsWithRef, ReactNode } from 'react'
import { connectionOf } from '../../core/states/selectors'
import { enField } from '../../messages/en'
import { useSpoken } from '../../react/announcing/useSpoken'
import { useOptionalConnection } from '../../react/connection/useOptionalConnection'
import type { KeyFieldOptions } from '../../react/field/KeyFieldOptions'
import { useKeyField } from '../../react/field/useKeyField'
import { recorderAttributes, recorderClasses } from '../../react/input/recorderAttributes'
import { useSection } from '../../react/words/useSection'
import { Button } from '../elements/Button'
import { FieldMessage } from '../elements/FieldMessage'
import { OwnForm } from '../elements/OwnForm'
import type { PartOf, PartsProps } from '../parts/parts'
import { useParts } from '../parts/useParts'
import { withRef } from '../parts/withRef'
import { ExtraInput } from './ExtraInput'
import { KeySource } from './KeySource'

/** Props of `KeyInput`; the rest goes to its `div`. */
export interface KeyInputProps
  extends Omit<ComponentPropsWithRef<'div'>, 'onSubmit'>,
    KeyFieldOptions,
    PartsProps<PartOf<'KeyInput'>> {
  /** Shown where the guidance stands while the key is being entered: how an attempt goes on. */
  children?: ReactNode
  /** Adds a Cancel button. @default in a provider: while another key is entered or any key is validated, and it cancels that */
  onCancel?: (() => void) | undefined
  /** Whether the steps to get a key are unfolded. @default until there is a connection */
  sourceOpen?: boolean | undefined
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
  ...given
}: KeyInputProps) {
  const connection = useOptionalConnection()
  const field = useKeyField({ provider, onKeySubmit, error, revealable, passwordManager })
  const words = useSection('field', enField)
  const visibility = useSpoken(field.text.visibility)
  const { part, props } = useParts('key-input', given)

  if (field.entry === 'absent') return null

  const existing = connection && connectionOf(connection.state)
  const status = connection?.state.status
  const { entry, text } = field
  const isCancellable = entry === 'editable' ? existing : status === 'validating'
  const cancel = onCancel ?? (isCancellable && connection?.cancel)

  return part(
    'key-input',
    <div {...field.getGroupProps(props)} data-entry={entry} data-status={status}>
      <KeySource
        provider={connection?.store.provider ?? provider}
        open={sourceOpen ?? !existing}
        hidden={entry === 'inert'}
      />
      {part(
        'control',
        <div>
          {part(
            'label-row',
            <div>
              {part('label', <label {...field.getLabelProps()}>{text.label}</label>)}
              {existing?.keyHint
                ? part(
                    'current-key',
                    <span>
                      <span>{words.currentKey}</span> {part('code', <bdi dir="ltr">{existing.keyHint}</bdi>)}
                    </span>,
                  )
                : null}
            </div>,
          )}
          {part('description', <p {...field.getDescriptionProps()}>{text.description}</p>)}
          {part(
            'field',
            <div {...recorderAttributes} data-shape={field.shape}>
              {part(
                'input',
                field.shape === 'text' ? (
                  <textarea {...field.getTextareaProps()} />
                ) : (
                  <input {...field.getInputProps()} />
                ),
              )}
              {field.shape === 'text'
                ? part('file', <button {...field.getFileProps()}>{text.chooseFile}</button>)
                : null}
              {part('reveal', <button {...field.getRevealProps()}>{text.reveal}</button>)}
            </div>,
            recorderClasses,
          )}
          {field.shape === 'text' ? part('held', <p {...field.getHeldProps()} />) : null}
          <span aria-live="polite" className="lk-visually-hidden">
            {visibility}
          </span>
          {part('notice', <FieldMessage {...field.getNoticeProps()} text={text.notice} />)}
          {part('put-back', <button {...field.getPutBackProps()}>{text.putBack}</button>)}
          {part(
            'error',
            <FieldMessage
              {...field.getErrorProps()}
              text={text.error}
              before={text.earlier}
              data-verdict={field.verdict}
            />,
          )}
        </div>,
      )}
      {field.extras.map((extra) => (
        <ExtraInput key={extra.definition.name} extra={extra} optional={words.optional} />
      ))}
      {part(
        'aside',
        <div hidden={entry === 'inert'}>
          {part(
            'guidance',
            <ul aria-label={words.guidanceHeading} hidden={entry !== 'editable'}>
              {text.guidance.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>,
          )}
          {children}
        </div>,
      )}
      {part(
        'actions',
        <div hidden={entry === 'inert'}>
          {part(
            'submit',
            <Button {...field.getSubmitProps()} variant="primary">
              {text.submit}
            </Button>,
          )}{' '}
          {cancel
            ? part(
                'cancel',
                // It comes where Connect was pressed: the second half of a double click is not meant for it.
                <Button onClick={({ detail }) => detail < 2 && cancel()}>{text.cancel}</Button>,
              )
            : null}
        </div>,
      )}
      <OwnForm {...field.getFormProps()} />
    </div>,
    'lk-root',
  )
})
