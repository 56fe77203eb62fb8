import { type ComponentPropsWithRef, type ReactNode, useState } from 'react'
import type { ProviderDefinition } from '../../core/provider/provider'
import { toProvider } from '../../core/provider/toProvider'
import { connectionOf } from '../../core/states/selectors'
import { enField } from '../../messages/en'
import { sentences } from '../../messages/wording/sentences'
import { useSpoken } from '../../react/announcing/useSpoken'
import { useOptionalConnection } from '../../react/connection/useOptionalConnection'
import type { KeyFieldOptions } from '../../react/field/KeyFieldOptions'
import { useKeyField } from '../../react/field/useKeyField'
import { recorderAttributes, recorderClasses } from '../../react/input/recorderAttributes'
import { useOwnId } from '../../react/page/useOwnId'
import { useSection } from '../../react/words/useSection'
import { Button } from '../elements/Button'
import { badgeIcons } from '../elements/badgeIcons'
import { FieldMessage } from '../elements/FieldMessage'
import { Icon } from '../elements/Icon'
import { OwnForm } from '../elements/OwnForm'
import { usePageTheme } from '../look/usePageTheme'
import type { PartOf, PartsProps } from '../parts/parts'
import { useParts } from '../parts/useParts'
import { withRef } from '../parts/withRef'
import { ExtraInput } from './ExtraInput'
import { KeySource } from './KeySource'
import { KeySourceButton } from './KeySourceButton'

/** Props of `KeyInput`; the rest goes to its `div`. */
export interface KeyInputProps
  extends Omit<ComponentPropsWithRef<'div'>, 'onSubmit'>,
    KeyFieldOptions,
    PartsProps<PartOf<'KeyInput'>> {
  /** How an attempt goes on, where the guidance stands while the key is being entered. While it is there, nothing can be sent. */
  children?: ReactNode
  /** Adds a Cancel button. @default in a provider: while another key is entered or any key is validated, and it cancels that */
  onCancel?: (() => void) | undefined
  /** Whether the steps to get a key are unfolded at first. @default for an integrated key, until there is a connection */
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
  usePageTheme({ by: field.entry })
  const sourceId = useOwnId()
  const [unfolded, setUnfolded] = useState<'unasked' | 'open' | 'closed'>('unasked')

  if (field.entry === 'absent') return null
  // Who has sent a key has found one.
  if (field.entry === 'read-only' && unfolded !== 'closed') setUnfolded('closed')

  const existing = connection && connectionOf(connection.state)
  const status = connection?.state.status
  const { entry, text } = field
  // SAFETY: without a connection, the hook has thrown where there is no provider.
  const from = connection?.store.provider ?? toProvider(provider as ProviderDefinition | string)
  const isOpen =
    unfolded === 'unasked' ? (sourceOpen ?? (from.keyKind === 'integrated' && !existing)) : unfolded === 'open'
  // Never nothing: by what is shown of it, the stylesheet knows whether the field is empty.
  const placeholder = text.example || ' '
  const needs = from.requiredPermissions?.length ? words.requiredPermissions(from.requiredPermissions) : ''
  const isBusy = entry === 'read-only'
  const isCancellable = entry === 'editable' ? existing : status === 'validating'
  const cancel = onCancel ?? (isCancellable && connection?.cancel)

  return part(
    'key-input',
    <div {...field.getGroupProps(props)} data-entry={entry} data-status={status} hidden={entry === 'inert'}>
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
              {from.keySource ? (
                <KeySourceButton
                  heading={words.sourceHeading(from)}
                  isOpen={isOpen}
                  panelId={sourceId}
                  onToggle={() => setUnfolded(isOpen ? 'closed' : 'open')}
                />
              ) : null}
            </div>,
          )}
          {part(
            'field',
            <div {...recorderAttributes} data-shape={field.shape} data-visibility={field.visibility}>
              {part(
                'input',
                field.shape === 'text' ? (
                  <textarea {...field.getTextareaProps({ placeholder })} />
                ) : (
                  <input {...field.getInputProps({ placeholder })} />
                ),
              )}
              {field.shape === 'text'
                ? part('file', <button {...field.getFileProps()}>{text.chooseFile}</button>)
                : null}
              {part('paste', <button {...field.getPasteProps()}>{text.paste}</button>)}
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
          {part(
            'aside',
            <div>
              {part(
                'guidance',
                <p hidden={entry !== 'editable'}>
                  {part('description', <span {...field.getDescriptionProps()}>{text.description}</span>)}{' '}
                  <span>{sentences(...text.guidance, from.keySource ? '' : needs)}</span>
                </p>,
              )}
              {children}
            </div>,
          )}
          {from.keySource ? (
            <KeySource
              id={sourceId}
              source={from.keySource}
              needs={needs}
              link={words.sourceLink(from)}
              hidden={!isOpen}
            />
          ) : null}
        </div>,
      )}
      {field.extras.map((extra) => (
        <ExtraInput key={extra.definition.name} extra={extra} optional={words.optional} />
      ))}
      {part(
        'actions',
        <div>
          {cancel
            ? part('cancel', <Button onClick={({ detail }) => detail < 2 && cancel()}>{text.cancel}</Button>)
            : null}{' '}
          {part(
            'submit',
            // Hidden, not removed, so that the focus finds its way to what tells how the attempt goes.
            <Button {...field.getSubmitProps()} variant="primary" hidden={isBusy && Boolean(children)}>
              {isBusy ? part('spinner', <Icon d={badgeIcons.validating} />) : null}
              <span>{text.submit}</span>
            </Button>,
          )}
        </div>,
      )}
      <OwnForm {...field.getFormProps()} />
    </div>,
    'lk-root',
  )
})
