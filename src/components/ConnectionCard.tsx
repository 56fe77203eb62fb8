import { type ComponentPropsWithRef, type ComponentType, type ReactNode, useId, useRef } from 'react'
import { brokenBy, entryOf } from '../core/selectors'
import { enDialog } from '../messages/en/enDialog'
import { SurfaceContext } from '../react/SurfaceContext'
import { useConnection } from '../react/useConnection'
import { useSection } from '../react/useSection'
import { useSurface } from '../react/useSurface'
import { WidgetContext } from '../react/WidgetContext'
import { AttemptPanel } from './AttemptPanel'
import { BrokenConnection } from './BrokenConnection'
import { CheckFailure } from './CheckFailure'
import type { ConnectDialogProps } from './ConnectDialog'
import { ConnectionBadge } from './ConnectionBadge'
import { ConnectionSummary } from './ConnectionSummary'
import type { KeyInputProps } from './KeyInput'
import { LiveRegions } from './LiveRegions'
import { type ClassNames, parts } from './parts'
import { useResultFocus } from './useResultFocus'

export type ConnectionCardPart = 'widget' | 'header' | 'logo' | 'title' | 'loading' | 'not-connected'

export interface ConnectionCardProps
  extends Omit<ComponentPropsWithRef<'section'>, 'children'>,
    Pick<KeyInputProps, 'revealable' | 'passwordManager'> {
  /** Pass `ConnectDialog` to ask for keys in a dialog; without it, they are asked for in place. */
  dialog?: ComponentType<ConnectDialogProps> | undefined
  /** The provider's mark, before its name. */
  logo?: ReactNode
  /** Another name for the warning's button, such as Reconnect (R25). */
  replaceLabel?: string | undefined
  /** For pictures and tests. @default the clock */
  now?: Date | number | undefined
  classNames?: ClassNames<ConnectionCardPart> | undefined
}

/** One connection with everything that it can show, put together by state. */
export function ConnectionCard({
  dialog: ConnectDialog,
  logo,
  replaceLabel,
  now,
  revealable,
  passwordManager,
  classNames,
  className,
  ...props
}: ConnectionCardProps) {
  const { state, store } = useConnection()
  const words = useSection('dialog', enDialog)
  const titleId = useId()
  const root = useRef<HTMLElement>(null)
  const focus = useResultFocus(root, state)
  const { provider } = store
  const entry = entryOf(state)
  const { surface, isElsewhere } = useSurface(store, ConnectDialog ? 'dialog' : 'page', root)
  const inPlace = !ConnectDialog && entry !== 'absent' && !isElsewhere
  const part = parts(classNames)

  return (
    <SurfaceContext.Provider value={surface}>
      <WidgetContext.Provider value={root}>
        <section
          aria-labelledby={titleId}
          {...props}
          {...focus}
          ref={root}
          className={part('widget', 'lk-root', className)}
          data-status={state.status}
        >
          <div className="lk-card">
            <header className={part('header')}>
              {logo ? <span className={part('logo')}>{logo}</span> : null}
              <h2 id={titleId} className={part('title')} tabIndex={-1}>
                {provider.name}
              </h2>
              <ConnectionBadge />
            </header>
            {/* Not ReconnectBanner, whose warning of many connections no card needs. */}
            <BrokenConnection actionLabel={replaceLabel} />
            {state.status === 'loading' ? <p className={part('loading')}>{words.loading(provider)}</p> : null}
            {state.status === 'failed' && state.operation === 'check' && entry === 'absent' ? <CheckFailure /> : null}
            {inPlace ? (
              <AttemptPanel revealable={revealable} passwordManager={passwordManager} />
            ) : (
              <ConnectionSummary compact={false} update={!brokenBy(state)} now={now} />
            )}
            {ConnectDialog ? (
              <>
                {state.status === 'not-connected' ? (
                  <p className={part('not-connected')}>{words.notConnected(provider)}</p>
                ) : null}
                <ConnectDialog revealable={revealable} passwordManager={passwordManager} />
              </>
            ) : null}
          </div>
          {ConnectDialog ? null : <LiveRegions />}
        </section>
      </WidgetContext.Provider>
    </SurfaceContext.Provider>
  )
}
