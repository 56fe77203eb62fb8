import {
  type ComponentPropsWithRef,
  type ComponentType,
  type ReactNode,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { brokenBy, connectionOf, entryOf } from '../core/states/selectors'
import { enActions, enBadge, enDialog } from '../messages/en'
import { useConnection } from '../react/connection/useConnection'
import { getResultProps } from '../react/focus/getResultProps'
import { useResultFocus } from '../react/focus/useResultFocus'
import { useOwnId } from '../react/page/useOwnId'
import { ShieldContext } from '../react/props/ShieldContext'
import { shield } from '../react/props/shield'
import { SurfaceContext } from '../react/surface/SurfaceContext'
import { useSurface } from '../react/surface/useSurface'
import { useSection } from '../react/words/useSection'
import { AttemptPanel } from './attempt/AttemptPanel'
import { CompletedProgress } from './attempt/CompletedProgress'
import { BrokenConnection } from './banner/BrokenConnection'
import { BrokenLine } from './banner/BrokenLine'
import type { ConnectDialogProps } from './dialog/ConnectDialog'
import { Button } from './elements/Button'
import { nameLabel } from './elements/nameLabel'
import { useFocusInView } from './elements/useFocusInView'
import { useSmoothHeight } from './elements/useSmoothHeight'
import type { KeyInputProps } from './field/KeyInput'
import { ProviderHeading } from './heading/ProviderHeading'
import { SubtitleContext } from './heading/SubtitleContext'
import { usePageTheme } from './look/usePageTheme'
import { useStyleWarning } from './look/useStyleWarning'
import type { PartsProps } from './parts/parts'
import { useParts } from './parts/useParts'
import { withRef } from './parts/withRef'
import { ConnectionBadge } from './status/ConnectionBadge'
import { FirstCheck } from './status/FirstCheck'
import { LiveRegions } from './status/LiveRegions'
import { ConnectionSummary } from './summary/ConnectionSummary'
import { useTakeOver } from './useTakeOver'

export interface ConnectionCardProps
  extends Omit<ComponentPropsWithRef<'section'>, 'children'>,
    Pick<KeyInputProps, 'revealable' | 'passwordManager'>,
    PartsProps {
  /** Pass `ConnectDialog` to ask for keys in a dialog; without it, they are asked for in place. */
  dialog?: ComponentType<ConnectDialogProps> | undefined
  /** What stands before the provider's name; `null` for nothing. @default its `ProviderMark`, with the definition's `logo` */
  logo?: ReactNode
  /** `plain` has no edges, background and padding: for a modal or a panel of the host's. @default 'card' */
  variant?: 'card' | 'plain' | undefined
  /** `false` where the page warns already, with a `ReconnectBanner` (R24). The card then says in a line what broke. @default true */
  warning?: boolean | undefined
  /** Another name for the warning's button, such as Reconnect (R25). */
  updateLabel?: string | undefined
  /** For pictures and tests. @default the clock */
  now?: Date | number | undefined
}

/** One connection with everything that it can show, put together by state. */
export const ConnectionCard = withRef(function ConnectionCard({
  dialog: ConnectDialog,
  logo,
  variant = 'card',
  warning = true,
  updateLabel,
  now,
  revealable,
  passwordManager,
  ref,
  onFocus,
  onBlur,
  ...given
}: ConnectionCardProps) {
  const { state, badge, store } = useConnection()
  const { part, props } = useParts('widget', given)
  const words = useSection('dialog', enDialog)
  const actions = useSection('actions', enActions)
  const badges = useSection('badge', enBadge)
  const titleId = useOwnId()
  const root = useRef<HTMLElement>(null)
  // By its place: what a host renders instead need not take a ref.
  const [card] = useState(() => ({
    get current() {
      return root.current?.firstElementChild?.firstElementChild ?? null
    },
  }))
  // SAFETY: a section that is rendered in every state is there when the host's ref is filled.
  useImperativeHandle(ref, () => root.current as HTMLElement, [])
  const { getWidgetProps } = useResultFocus(root)
  usePageTheme({ place: root })
  useSmoothHeight(card, true)
  useFocusInView(card, true)
  useStyleWarning(root)
  const { provider } = store
  const entry = entryOf(state)
  const { surface, isElsewhere, claim } = useSurface(store, ConnectDialog ? 'dialog' : 'page', root)
  const takeOver = useTakeOver(root, isElsewhere, claim)
  const inPlace = !ConnectDialog && entry !== 'absent' && !isElsewhere
  // For the first key, which is asked for in a dialog or by another card.
  const isWaiting = ConnectDialog
    ? state.status === 'not-connected'
    : isElsewhere && entry !== 'absent' && !connectionOf(state)

  const section = (
    <SurfaceContext.Provider value={surface}>
      {part(
        'widget',
        <section
          aria-labelledby={titleId}
          {...getWidgetProps({ ...shield(props), onFocus, onBlur })}
          data-status={state.status}
          data-badge={badge}
        >
          {part(
            'frame',
            <div>
              {part(
                variant,
                <div>
                  {part(
                    'header',
                    <header>
                      <ProviderHeading logo={logo}>
                        {part(
                          'title',
                          // eslint-disable-next-line jsx-a11y/heading-has-content -- nameLabel gives it
                          <h2
                            {...getResultProps('title')}
                            id={titleId}
                            {...nameLabel((name) => name, provider.name)}
                          />,
                        )}
                      </ProviderHeading>
                      {part(
                        'badge-room',
                        // As wide as the widest badge, so that none of them pushes the form about.
                        <span data-labels={Object.values(badges).join('\n')}>
                          <ConnectionBadge />
                        </span>,
                      )}
                    </header>,
                  )}
                  {warning ? <BrokenConnection updateLabel={updateLabel} /> : <BrokenLine />}
                  <FirstCheck />
                  {/* There during the attempt too, where that is seen: it shows the change, not the state. */}
                  {ConnectDialog || isElsewhere ? null : <CompletedProgress card={card} />}
                  {inPlace ? (
                    <AttemptPanel revealable={revealable} passwordManager={passwordManager} />
                  ) : (
                    <ConnectionSummary compact={false} update={!warning || !brokenBy(state)} now={now} />
                  )}
                  {isWaiting ? part('not-connected', <p>{words.notConnected(provider)}</p>) : null}
                  {ConnectDialog ? (
                    <ConnectDialog revealable={revealable} passwordManager={passwordManager} />
                  ) : isWaiting && entry === 'editable' ? (
                    part(
                      'connect',
                      <Button variant="primary" onClick={takeOver}>
                        {actions.connect}
                      </Button>,
                    )
                  ) : null}
                </div>,
              )}
            </div>,
          )}
          {ConnectDialog ? null : <LiveRegions />}
        </section>,
        'lk-root',
      )}
    </SurfaceContext.Provider>
  )
  // Here and not within, where the host's handlers for the widget itself would hear nothing of the field.
  return (
    <ShieldContext.Provider value={true}>
      <SubtitleContext.Provider value={true}>{section}</SubtitleContext.Provider>
    </ShieldContext.Provider>
  )
})
