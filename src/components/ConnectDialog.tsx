import * as Dialog from '@radix-ui/react-dialog'
import { type ReactNode, useRef } from 'react'
import { companyOf } from '../core/selectors'
import { enActions } from '../messages/en/enActions'
import { enDialog } from '../messages/en/enDialog'
import { useConnection } from '../react/useConnection'
import { useSection } from '../react/useSection'
import { AttemptPanel } from './AttemptPanel'
import { FieldMessage } from './FieldMessage'
import { Icon } from './Icon'
import { crossIcon } from './iconPaths'
import { inheritLook } from './inheritLook'
import type { KeyInputProps } from './KeyInput'
import { LiveRegions } from './LiveRegions'
import { type ClassNames, parts } from './parts'
import { ReconnectBanner } from './ReconnectBanner'
import { useDialogOpen } from './useDialogOpen'
import { useFailureText } from './useFailureText'
import { useResultFocus } from './useResultFocus'

export type ConnectDialogPart = 'overlay' | 'dialog' | 'dialog-title' | 'close' | 'connect' | 'error'

export interface ConnectDialogProps extends Pick<KeyInputProps, 'revealable' | 'passwordManager'> {
  /** What to show in it. @default the key field, its progress and the company's confirmation */
  children?: ReactNode
  /** What opens it for the first key: one element that takes a ref. @default a Connect button */
  trigger?: ReactNode
  /** Where in the page it is put. @default the body */
  container?: HTMLElement | null | undefined
  classNames?: ClassNames<ConnectDialogPart> | undefined
}

/**
 * A dialog for everything that happens between asking for a key and its end. Renders a Connect button while nothing is
 * connected, and a modal dialog during an attempt, also one that a banner or a button of the host has started.
 *
 * Closing it cancels, except an activation: that goes on, and the badge tells how it ended.
 */
export function ConnectDialog({
  children,
  trigger,
  container,
  classNames,
  revealable,
  passwordManager,
}: ConnectDialogProps) {
  const connection = useConnection()
  const { state, store } = connection
  const words = useSection('dialog', enDialog)
  const actions = useSection('actions', enActions)
  const [open, setOpen] = useDialogOpen(connection)
  const place = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const opener = useRef<Element | null>(null)
  const focus = useResultFocus(content, state)
  const failure = useFailureText(
    state.status === 'failed' && !open ? state.failure : null,
    state.status === 'failed' ? state.operation : undefined,
  )
  const existing = companyOf(state)
  const isOffered = !existing && state.status !== 'loading'
  const part = parts(classNames)

  function startFocus(event: Event) {
    opener.current = document.activeElement
    const first = content.current?.querySelector<HTMLElement>(
      // Not the field that waits behind a question.
      '.lk-confirmation-heading, .lk-key-input:not([inert]) .lk-input',
    )
    if (!first) return
    event.preventDefault()
    first.focus()
  }

  function returnFocus(event: Event) {
    event.preventDefault()
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus()
  }

  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <LiveRegions />
      <div ref={place} className="lk-root lk-opener">
        <FieldMessage text={failure} className={part('error')} />
        {isOffered && trigger === undefined ? (
          <Dialog.Trigger className={part('connect', 'lk-button')} data-variant="primary">
            {actions.connect}
          </Dialog.Trigger>
        ) : null}
      </div>
      {/* The host's own look, which no style of ours touches. */}
      {isOffered && trigger ? <Dialog.Trigger asChild>{trigger}</Dialog.Trigger> : null}
      <Dialog.Portal container={container}>
        {/* Not Radix' own overlay: that one locks scrolling with a <style> of its own, which a strict CSP forbids (K12). */}
        <div className={part('overlay', 'lk-root')} ref={(element) => inheritLook(place.current, element)}>
          <Dialog.Content
            ref={content}
            className={part('dialog')}
            aria-describedby={undefined}
            onOpenAutoFocus={startFocus}
            onCloseAutoFocus={returnFocus}
            // A slip of the pointer is no reason to throw away what was pasted.
            onPointerDownOutside={(event) => event.preventDefault()}
            {...focus}
          >
            {/* Takes the focus when its button goes: on the page behind, it would be out of reach. */}
            <Dialog.Title className={part('dialog-title', 'lk-title')} tabIndex={-1}>
              {existing ? words.update(store.provider) : words.connect(store.provider)}
            </Dialog.Title>
            {children ?? (
              <>
                {/* The page's own warning is out of reach while the dialog is open (R24). */}
                <ReconnectBanner />
                <AttemptPanel
                  revealable={revealable}
                  passwordManager={passwordManager}
                  onCancel={() => setOpen(false)}
                />
              </>
            )}
            <Dialog.Close className={part('close')} aria-label={actions.close}>
              <Icon d={crossIcon} />
            </Dialog.Close>
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
