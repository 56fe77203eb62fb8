import * as Dialog from '@radix-ui/react-dialog'
import { type ComponentPropsWithRef, type ReactNode, useId, useRef, useState } from 'react'
import { companyOf, isAttempt } from '../../core/states/selectors'
import { enActions, enDialog } from '../../messages/en'
import { useConnection } from '../../react/connection/useConnection'
import { getResultProps } from '../../react/focus/getResultProps'
import { useResultFocus } from '../../react/focus/useResultFocus'
import { chain } from '../../react/props/chain'
import { SurfaceContext } from '../../react/surface/SurfaceContext'
import { useSurface } from '../../react/surface/useSurface'
import { useSection } from '../../react/words/useSection'
import { AttemptPanel } from '../attempt/AttemptPanel'
import { BrokenConnection } from '../banner/BrokenConnection'
import { Button } from '../elements/Button'
import { FieldMessage } from '../elements/FieldMessage'
import { Icon } from '../elements/Icon'
import { crossIcon } from '../elements/iconPaths'
import { useFailureText } from '../elements/useFailureText'
import { useFocusInView } from '../elements/useFocusInView'
import { useSmoothHeight } from '../elements/useSmoothHeight'
import type { KeyInputProps } from '../field/KeyInput'
import { ProviderHeading } from '../heading/ProviderHeading'
import { SubtitleContext } from '../heading/SubtitleContext'
import { liftDialog } from '../layer/liftDialog'
import { markForMantine } from '../layer/markForMantine'
import { useDialogLayer } from '../layer/useDialogLayer'
import { useEscape } from '../layer/useEscape'
import { useLayerGone } from '../layer/useLayerGone'
import { inheritLook } from '../look/inheritLook'
import { usePageTheme } from '../look/usePageTheme'
import { PartsContext } from '../parts/PartsContext'
import type { Part, PartsProps } from '../parts/parts'
import { useJoinedRef } from '../parts/useJoinedRef'
import { useParts } from '../parts/useParts'
import { withRef } from '../parts/withRef'
import { FirstCheck } from '../status/FirstCheck'
import { LiveRegions } from '../status/LiveRegions'
import { DiscardQuestion } from './DiscardQuestion'
import { keepTabIn } from './keepTabIn'
import { useDialogFocus } from './useDialogFocus'
import { type DialogOpening, useDialogOpen } from './useDialogOpen'
import { useDiscardQuestion } from './useDiscardQuestion'
import { useOutsidePress } from './useOutsidePress'

/** Props of `ConnectDialog`. */
export interface ConnectDialogProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children'>,
    Pick<KeyInputProps, 'revealable' | 'passwordManager'>,
    PartsProps<Part>,
    DialogOpening {
  /** What to show in it. @default the key field, its progress and the company's confirmation */
  children?: ReactNode
  /** What opens it for the first key: one element that takes a ref. @default a Connect button */
  trigger?: ReactNode
  /**
   * Where in the page it is put. @default the dialog or popover that its opener stands in, else the shadow tree or the body
   */
  container?: HTMLElement | null | undefined
}

/**
 * A dialog for everything that happens between asking for a key and its end. Renders a Connect button while nothing is
 * connected, and a modal dialog during an attempt, also one that a banner or a button of the host has started. With `open`
 * the host says itself whether it is open.
 *
 * Closing it cancels, except an activation: that goes on, and the badge tells how it ended. Escape and a press outside ask
 * before they throw away what was entered; Cancel and Close don't.
 */
export const ConnectDialog = withRef(function ConnectDialog({
  children,
  trigger,
  container,
  revealable,
  passwordManager,
  open: isOpen,
  defaultOpen,
  onOpenChange,
  ref,
  onKeyDown,
  onFocus,
  onBlur,
  ...given
}: ConnectDialogProps) {
  const connection = useConnection()
  const { state, store } = connection
  const words = useSection('dialog', enDialog)
  const actions = useSection('actions', enActions)
  const { part, props, within } = useParts('dialog', given)
  const ownId = useId()
  const { id = ownId } = props
  const place = useRef<HTMLDivElement>(null)
  const ground = useRef<HTMLSpanElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const joinedRef = useJoinedRef(content, ref)
  const [root] = useState(() => ({
    get current() {
      return content.current ?? place.current
    },
  }))
  const { surface, opener, ...attempt } = useSurface(store, 'dialog', root)
  const [open, setOpen] = useDialogOpen(connection, attempt, { open: isOpen, defaultOpen, onOpenChange })
  usePageTheme({ place })
  const layer = useDialogLayer(open, place, opener, container)
  const { isAsked, leave, keep, onEscape, onPressOutside } = useDiscardQuestion(content, state, () => setOpen(false))
  const outside = useOutsidePress(layer !== null, onPressOutside)
  const { getWidgetProps } = useResultFocus(content)
  useSmoothHeight(content, layer !== null)
  useFocusInView(content, layer !== null)
  const heard = {
    onKeyDown: chain(onKeyDown, keepTabIn),
    onBlur,
    onFocus: chain(onFocus, markForMantine),
  }
  // What the card or the row on the page has failed at is told there.
  const isTold = attempt.isOwner || (trigger !== null && !attempt.isElsewhere)
  const failure = useFailureText(
    state.status === 'failed' && isTold && !open ? state.failure : null,
    state.status === 'failed' ? state.operation : undefined,
  )
  const existing = companyOf(state)
  const isOffered = !existing && state.status !== 'loading'
  // Open after its end, it is no longer about an update.
  const ended = existing && !isAttempt(state)
  const title = ended ? store.provider.name : words[existing ? 'update' : 'connect'](store.provider)
  // It unfolds nothing: by Radix' `aria-expanded`, “collapsed” is read with its name.
  const opens = { ref: button, 'aria-expanded': undefined, 'aria-controls': open ? id : undefined }
  /** Cancels, whether or not the host closes it. */
  const giveUp = () => {
    connection.cancel()
    leave()
  }
  useEscape(place, content, layer !== null, onEscape)
  useLayerGone(content, layer?.isLifted === true, leave)
  useDialogFocus(content, layer !== null, {
    opener,
    trigger: () => button.current,
    around: () => surface?.root.current ?? null,
    ground: () => ground.current,
  })

  return (
    <PartsContext.Provider value={within}>
      <Dialog.Root open={open} onOpenChange={setOpen}>
        <LiveRegions />
        {part(
          'opener',
          <div ref={place}>
            <span ref={ground} className="lk-visually-hidden" tabIndex={-1} />
            {part('error', <FieldMessage text={failure} />)}
            {isOffered && trigger === undefined ? (
              <Dialog.Trigger asChild {...opens}>
                {part('connect', <Button variant="primary">{actions.connect}</Button>)}
              </Dialog.Trigger>
            ) : null}
          </div>,
          'lk-root',
        )}
        {/* The host's own look, which no style of ours touches. */}
        {isOffered && trigger ? (
          <Dialog.Trigger asChild {...opens}>
            {trigger}
          </Dialog.Trigger>
        ) : null}
        {layer ? (
          <Dialog.Portal container={layer.container}>
            {/* Not Radix' overlay, whose <style> a strict CSP forbids (K12), nor its content, which closes what is around it. */}
            {part(
              'overlay',
              <div
                ref={(element) => {
                  if (element && layer.isLifted) liftDialog(element)
                  inheritLook(place.current, element)
                }}
                {...outside}
              >
                {part(
                  'dialog',
                  <div
                    role="dialog"
                    aria-labelledby={`${id}-title`}
                    tabIndex={-1}
                    {...props}
                    {...getWidgetProps(heard)}
                    ref={joinedRef}
                    id={id}
                    data-status={state.status}
                  >
                    <SurfaceContext.Provider value={surface}>
                      <SubtitleContext.Provider value={true}>
                        <span data-lk-threshold="" tabIndex={-1} />
                        {/* Takes the focus when its button goes: on the page behind, it would be out of reach. */}
                        <ProviderHeading>
                          {part(
                            'dialog-title',
                            <h2 {...getResultProps('title')} id={`${id}-title`}>
                              {title}
                            </h2>,
                          )}
                        </ProviderHeading>
                        {children ?? (
                          <>
                            {/* The page's own warning is out of reach while the dialog is open (R24). */}
                            <BrokenConnection />
                            <FirstCheck />
                            <AttemptPanel
                              revealable={revealable}
                              passwordManager={passwordManager}
                              // An activation goes on: there is nothing to cancel then.
                              onCancel={state.status === 'activating' ? undefined : giveUp}
                            />
                          </>
                        )}
                        {isAsked ? <DiscardQuestion onDiscard={leave} onKeep={keep} /> : null}
                        {part(
                          'close',
                          <button type="button" aria-label={actions.close} onClick={leave}>
                            <Icon d={crossIcon} />
                          </button>,
                        )}
                      </SubtitleContext.Provider>
                    </SurfaceContext.Provider>
                  </div>,
                )}
              </div>,
              'lk-root',
            )}
          </Dialog.Portal>
        ) : null}
      </Dialog.Root>
    </PartsContext.Provider>
  )
})
