import * as Dialog from '@radix-ui/react-dialog'
import { type FocusEvent, type ReactNode, useId, useRef, useState } from 'react'
import { companyOf } from '../core/selectors'
import { enActions, enDialog } from '../messages/en'
import { SurfaceContext } from '../react/SurfaceContext'
import { useConnection } from '../react/useConnection'
import { useSection } from '../react/useSection'
import { useSurface } from '../react/useSurface'
import { WidgetContext } from '../react/WidgetContext'
import { AttemptPanel } from './AttemptPanel'
import { DiscardQuestion } from './DiscardQuestion'
import { FieldMessage } from './FieldMessage'
import { Icon } from './Icon'
import { crossIcon } from './iconPaths'
import { inheritLook } from './inheritLook'
import type { KeyInputProps } from './KeyInput'
import { keepTabIn } from './keepTabIn'
import { LiveRegions } from './LiveRegions'
import { liftDialog } from './liftDialog'
import { type ClassNames, parts } from './parts'
import { ReconnectBanner } from './ReconnectBanner'
import { useDialogFocus } from './useDialogFocus'
import { useDialogLayer } from './useDialogLayer'
import { useDialogOpen } from './useDialogOpen'
import { useDiscardQuestion } from './useDiscardQuestion'
import { useEscape } from './useEscape'
import { useFailureText } from './useFailureText'
import { useLayerGone } from './useLayerGone'
import { useOutsidePress } from './useOutsidePress'
import { useResultFocus } from './useResultFocus'

export type ConnectDialogPart = 'overlay' | 'dialog' | 'dialog-title' | 'close' | 'connect' | 'error'

/** Props of `ConnectDialog`. */
export interface ConnectDialogProps extends Pick<KeyInputProps, 'revealable' | 'passwordManager'> {
  /** What to show in it. @default the key field, its progress and the company's confirmation */
  children?: ReactNode
  /** What opens it for the first key: one element that takes a ref. @default a Connect button */
  trigger?: ReactNode
  /**
   * Where in the page it is put. @default the dialog or popover that its opener stands in, else the shadow tree or the body
   */
  container?: HTMLElement | null | undefined
  classNames?: ClassNames<ConnectDialogPart> | undefined
}

/**
 * A dialog for everything that happens between asking for a key and its end. Renders a Connect button while nothing is
 * connected, and a modal dialog during an attempt, also one that a banner or a button of the host has started.
 *
 * Closing it cancels, except an activation: that goes on, and the badge tells how it ended. Escape and a press outside ask
 * before they throw away what was entered; Cancel and Close don't.
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
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const [root] = useState(() => ({
    get current() {
      return content.current ?? place.current
    },
  }))
  const { surface, opener, ...attempt } = useSurface(store, 'dialog', root)
  const [open, setOpen] = useDialogOpen(connection, attempt)
  const layer = useDialogLayer(open, place, opener, container)
  const { isAsked, leave, keep, onEscape, onPressOutside } = useDiscardQuestion(content, state, () => setOpen(false))
  const outside = useOutsidePress(onPressOutside)
  const { onFocus, onBlur } = useResultFocus(content, state)
  const heard = {
    onKeyDown: keepTabIn,
    onBlur,
    onFocus: ({ target }: FocusEvent) => {
      onFocus()
      // Mantine's modals may have come first for Escape. This is their own word for leaving it alone.
      target.setAttribute('data-mantine-stop-propagation', 'true')
    },
  }
  const failure = useFailureText(
    state.status === 'failed' && !open ? state.failure : null,
    state.status === 'failed' ? state.operation : undefined,
  )
  const existing = companyOf(state)
  const isOffered = !existing && state.status !== 'loading'
  const part = parts(classNames)
  // It unfolds nothing: by Radix' `aria-expanded`, “collapsed” is read with its name.
  const opens = { 'aria-expanded': undefined, 'aria-controls': open ? id : undefined }
  useEscape(place, content, layer !== null, onEscape)
  useLayerGone(content, layer?.isLifted === true, leave)
  useDialogFocus(content, layer !== null, opener, () => surface?.root.current ?? null)

  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <LiveRegions />
      <div ref={place} className="lk-root lk-opener">
        <FieldMessage text={failure} className={part('error')} />
        {isOffered && trigger === undefined ? (
          <Dialog.Trigger className={part('connect', 'lk-button')} data-variant="primary" {...opens}>
            {actions.connect}
          </Dialog.Trigger>
        ) : null}
      </div>
      {/* The host's own look, which no style of ours touches. */}
      {isOffered && trigger ? (
        <Dialog.Trigger asChild {...opens}>
          {trigger}
        </Dialog.Trigger>
      ) : null}
      {layer ? (
        <Dialog.Portal container={layer.container}>
          {/* Not Radix' overlay, whose <style> a strict CSP forbids (K12), nor its content, which closes what is around it. */}
          <div
            className={part('overlay', 'lk-root')}
            ref={(element) => {
              if (element && layer.isLifted) liftDialog(element)
              inheritLook(place.current, element)
            }}
            {...outside}
          >
            <div
              ref={content}
              id={id}
              role="dialog"
              aria-labelledby={`${id}-title`}
              tabIndex={-1}
              className={part('dialog')}
              {...heard}
            >
              <SurfaceContext.Provider value={surface}>
                <WidgetContext.Provider value={content}>
                  {/* Takes the focus when its button goes: on the page behind, it would be out of reach. */}
                  <h2 id={`${id}-title`} className={part('dialog-title', 'lk-title')} tabIndex={-1}>
                    {existing ? words.update(store.provider) : words.connect(store.provider)}
                  </h2>
                  {children ?? (
                    <>
                      {/* The page's own warning is out of reach while the dialog is open (R24). */}
                      <ReconnectBanner />
                      <AttemptPanel revealable={revealable} passwordManager={passwordManager} onCancel={leave} />
                    </>
                  )}
                  {isAsked ? <DiscardQuestion onDiscard={leave} onKeep={keep} /> : null}
                  <button type="button" className={part('close')} aria-label={actions.close} onClick={leave}>
                    <Icon d={crossIcon} />
                  </button>
                </WidgetContext.Provider>
              </SurfaceContext.Provider>
            </div>
          </div>
        </Dialog.Portal>
      ) : null}
    </Dialog.Root>
  )
}
