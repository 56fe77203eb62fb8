import { type KeyboardEvent, useRef } from 'react'
import { warnOnce } from '../../border/warnOnce'
import { companyOf, connectionOf, entryOf } from '../../core/states/selectors'
import { enActions } from '../../messages/en'
import { companyLabel } from '../../messages/wording/companyLabel'
import type { AskedCheck } from '../../react/connection/useAskedCheck'
import { useConnection } from '../../react/connection/useConnection'
import { useSection } from '../../react/words/useSection'
import type { ConnectionStore } from '../../store/ConnectionStore'
import { connectionLabel } from '../banner/connectionLabel'
import { Button } from '../elements/Button'
import { Icon } from '../elements/Icon'
import { dotsIcon } from '../elements/iconPaths'
import { useParts } from '../parts/useParts'
import { DisconnectPopup } from './DisconnectPopup'
import { Menu } from './Menu'
import type { RowAction } from './RowAction'
import { useOpen } from './useOpen'
import { useSpokenCheck } from './useSpokenCheck'

export interface RowActionsProps {
  /** Of the row, for the ids in it. */
  id: string
  onAskForKey: ((connection: ConnectionStore) => void) | undefined
  asked: AskedCheck
}

/** What can be done about a connection: one thing as a button, several as a menu. */
export function RowActions({ id, onAskForKey, asked }: RowActionsProps) {
  const { state, store, disconnect } = useConnection()
  const words = useSection('actions', enActions)
  const { part } = useParts()
  const button = useRef<HTMLButtonElement>(null)
  const { open, left, show, close, leave } = useOpen<'first' | 'last' | 'question'>()
  const items = useRowActions(onAskForKey, asked, () => show('question'))
  const company = companyOf(state)
  // Not the update of an existing connection, whose words are too long for a row.
  const [only] = items.length === 1 && !company ? items : []
  const isMenu = open === 'first' || open === 'last'
  const goBack = () => {
    leave()
    button.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (only || items.length === 0) return
    const start = event.key === 'ArrowDown' ? 'first' : event.key === 'ArrowUp' ? 'last' : null
    if (!start) return
    event.preventDefault()
    show(start)
  }

  return (
    <>
      {/* One element in every state, so that it keeps the focus when what can be done changes. */}
      {part(
        'row-action',
        <Button
          ref={button}
          id={`${id}-action`}
          variant={only ? 'secondary' : 'quiet'}
          aria-haspopup={only ? undefined : 'menu'}
          aria-expanded={only ? undefined : isMenu}
          aria-controls={isMenu ? `${id}-menu` : undefined}
          aria-disabled={items.length === 0 || undefined}
          // Written on it are the same words in each row.
          aria-labelledby={only ? `${id}-action ${id}-name` : undefined}
          aria-label={only ? undefined : words.menu(connectionLabel(store))}
          onKeyDown={onKeyDown}
          onClick={() => {
            if (only) only.run()
            else if (open) close()
            else if (items.length > 0) show('first')
          }}
        >
          {only ? only.label : <Icon d={dotsIcon} />}
        </Button>,
      )}
      {(isMenu || left === 'first' || left === 'last') && !only && items.length > 0 ? (
        <Menu
          id={`${id}-menu`}
          labelledBy={`${id}-action`}
          button={button}
          items={items}
          start={isMenu ? open : null}
          onClose={close}
          onLeave={goBack}
          onChoose={({ name, run }) => {
            goBack()
            // Or the end of the menu is heard, and not the dialog.
            if (name === 'key') close()
            run()
          }}
        />
      ) : null}
      {(open ?? left) === 'question' && company && state.status !== 'disconnecting' ? (
        <DisconnectPopup
          button={button}
          isLeft={left !== null}
          company={companyLabel(company)}
          provider={store.provider.name}
          onClose={close}
          onKeep={goBack}
          onDisconnect={() => {
            goBack()
            disconnect()
          }}
        />
      ) : null}
    </>
  )
}

/** What can be done about the connection around, the first thing first. */
function useRowActions(
  onAskForKey: ((connection: ConnectionStore) => void) | undefined,
  asked: AskedCheck,
  askWhetherToDisconnect: () => void,
): readonly RowAction[] {
  const { state, badge, store, update, check } = useConnection()
  const spokenCheck = useSpokenCheck(asked)
  const words = useSection('actions', enActions)
  const { capabilities, provider } = store
  const connection = connectionOf(state)
  const entry = entryOf(state)
  // What runs is waited for, or has its own buttons.
  if (['loading', 'validating', 'activating', 'disconnecting'].includes(state.status)) return []

  const ask = onAskForKey ? () => onAskForKey(store) : connection && entry === 'absent' ? () => update() : null
  const isUnknown = !connection && entry === 'absent'
  const key = !connection
    ? words.connect
    : badge === 'action-required'
      ? words.updateBroken(provider.keyKind)
      : words.update
  if (process.env.NODE_ENV !== 'production' && !isUnknown && !ask && !connection) {
    warnOnce(
      `the row of ${provider.name} can ask for no key: it is not connected and has no \`onAskForKey\`. Open a ConnectDialog there.`,
    )
  }
  const actions: (RowAction | false | null)[] = [
    isUnknown ? { name: 'check', label: words.tryAgain, run: () => void check() } : null,
    !isUnknown && ask && { name: 'key', label: key, run: ask },
    connection !== null &&
      entry === 'absent' &&
      capabilities.check && { name: 'check', label: words.checkNow, run: spokenCheck },
    connection !== null &&
      entry === 'absent' &&
      capabilities.disconnect && { name: 'disconnect', label: words.disconnect, run: askWhetherToDisconnect },
  ]
  return actions.filter((action) => action !== null && action !== false)
}
