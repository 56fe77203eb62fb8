import { type ComponentPropsWithRef, type ComponentType, type ReactNode, useImperativeHandle, useRef } from 'react'
import { brokenBy, connectionOf, entryOf } from '../core/selectors'
import { enActions, enDialog } from '../messages/en'
import { chain } from '../react/chain'
import { ShieldContext } from '../react/ShieldContext'
import { SurfaceContext } from '../react/SurfaceContext'
import { shield } from '../react/shield'
import { useConnection } from '../react/useConnection'
import { useOwnId } from '../react/useOwnId'
import { useSection } from '../react/useSection'
import { useSurface } from '../react/useSurface'
import { WidgetContext } from '../react/WidgetContext'
import { AttemptPanel } from './AttemptPanel'
import { BrokenConnection } from './BrokenConnection'
import { Button } from './Button'
import { CheckFailure } from './CheckFailure'
import type { ConnectDialogProps } from './ConnectDialog'
import { ConnectionBadge } from './ConnectionBadge'
import { ConnectionSummary } from './ConnectionSummary'
import type { KeyInputProps } from './KeyInput'
import { LiveRegions } from './LiveRegions'
import { type ClassNames, parts } from './parts'
import { useArrivalFocus } from './useArrivalFocus'
import { useResultFocus } from './useResultFocus'
import { useTakeOver } from './useTakeOver'
import { withRef } from './withRef'

export type ConnectionCardPart = 'widget' | 'header' | 'logo' | 'title' | 'loading' | 'not-connected' | 'connect'

export interface ConnectionCardProps
  extends Omit<ComponentPropsWithRef<'section'>, 'children'>,
    Pick<KeyInputProps, 'revealable' | 'passwordManager'> {
  /** Pass `ConnectDialog` to ask for keys in a dialog; without it, they are asked for in place. */
  dialog?: ComponentType<ConnectDialogProps> | undefined
  /** The provider's mark, before its name. */
  logo?: ReactNode
  /** `plain` has no edges, background and padding: for a modal or a panel of the host's. @default 'card' */
  variant?: 'card' | 'plain' | undefined
  /** `false` where the page warns already, with a `ReconnectBanner` that is always in sight (R24). @default true */
  warning?: boolean | undefined
  /** Another name for the warning's button, such as Reconnect (R25). */
  replaceLabel?: string | undefined
  /** For pictures and tests. @default the clock */
  now?: Date | number | undefined
  classNames?: ClassNames<ConnectionCardPart> | undefined
}

/** One connection with everything that it can show, put together by state. */
export const ConnectionCard = withRef(function ConnectionCard({
  dialog: ConnectDialog,
  logo,
  variant = 'card',
  warning = true,
  replaceLabel,
  now,
  revealable,
  passwordManager,
  classNames,
  className,
  ref,
  onFocus,
  onBlur,
  ...props
}: ConnectionCardProps) {
  const { state, store } = useConnection()
  const words = useSection('dialog', enDialog)
  const actions = useSection('actions', enActions)
  const titleId = useOwnId()
  const root = useRef<HTMLElement>(null)
  // SAFETY: a section that is rendered in every state is there when the host's ref is filled.
  useImperativeHandle(ref, () => root.current as HTMLElement, [])
  const focus = useResultFocus(root, state)
  useArrivalFocus(root, state)
  const { provider } = store
  const entry = entryOf(state)
  const { surface, isElsewhere, claim } = useSurface(store, ConnectDialog ? 'dialog' : 'page', root)
  const takeOver = useTakeOver(root, isElsewhere, claim)
  const inPlace = !ConnectDialog && entry !== 'absent' && !isElsewhere
  // For the first key, which is asked for in a dialog or by another card.
  const isWaiting = ConnectDialog
    ? state.status === 'not-connected'
    : isElsewhere && entry !== 'absent' && !connectionOf(state)
  const part = parts(classNames)

  const section = (
    <SurfaceContext.Provider value={surface}>
      <WidgetContext.Provider value={root}>
        <section
          aria-labelledby={titleId}
          {...shield(props)}
          onFocus={chain(onFocus, focus.onFocus)}
          onBlur={chain(onBlur, focus.onBlur)}
          ref={root}
          className={part('widget', 'lk-root', className)}
          data-status={state.status}
        >
          <div className="lk-frame">
            <div className={variant === 'plain' ? 'lk-plain' : 'lk-card'}>
              <header className={part('header')}>
                {logo ? <span className={part('logo')}>{logo}</span> : null}
                <h2 id={titleId} className={part('title')} tabIndex={-1}>
                  {provider.name}
                </h2>
                <ConnectionBadge />
              </header>
              {/* Not ReconnectBanner, whose warning of many connections no card needs. */}
              {warning ? <BrokenConnection actionLabel={replaceLabel} /> : null}
              {state.status === 'loading' ? <p className={part('loading')}>{words.loading(provider)}</p> : null}
              {state.status === 'failed' && state.operation === 'check' && entry === 'absent' ? <CheckFailure /> : null}
              {inPlace ? (
                <AttemptPanel revealable={revealable} passwordManager={passwordManager} />
              ) : (
                <ConnectionSummary compact={false} update={!warning || !brokenBy(state)} now={now} />
              )}
              {isWaiting ? <p className={part('not-connected')}>{words.notConnected(provider)}</p> : null}
              {ConnectDialog ? (
                <ConnectDialog revealable={revealable} passwordManager={passwordManager} />
              ) : isWaiting && entry === 'editable' ? (
                <Button className={part('connect')} variant="primary" onClick={takeOver}>
                  {actions.connect}
                </Button>
              ) : null}
            </div>
          </div>
          {ConnectDialog ? null : <LiveRegions />}
        </section>
      </WidgetContext.Provider>
    </SurfaceContext.Provider>
  )
  // Here and not within, where the host's handlers for the widget itself would hear nothing of the field.
  return <ShieldContext.Provider value={true}>{section}</ShieldContext.Provider>
})
