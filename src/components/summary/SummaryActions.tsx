import { useRef, useState } from 'react'
import type { Company } from '../../core/provider/company'
import { enActions, enSummary } from '../../messages/en'
import { companyLabel } from '../../messages/wording/companyLabel'
import { useConnection } from '../../react/connection/useConnection'
import { useUpdate } from '../../react/connection/useUpdate'
import { getResultProps } from '../../react/focus/getResultProps'
import { useSection } from '../../react/words/useSection'
import { Button } from '../elements/Button'
import { badgeIcons } from '../elements/badgeIcons'
import { Icon } from '../elements/Icon'
import { useParts } from '../parts/useParts'
import { CheckNow, type CheckNowProps } from './CheckNow'
import { DisconnectQuestion } from './DisconnectQuestion'
import { useGivenFocus } from './useGivenFocus'

export interface SummaryActionsProps {
  company: Company
  /** Whether the update is offered here, and not by a warning beside it. */
  update: boolean
  checkNow: CheckNowProps
}

/** Update API Key, Check now and Disconnect (R21). The question of whether to disconnect takes their place. */
export function SummaryActions({ company, update: offersUpdate, checkNow }: SummaryActionsProps) {
  const { state, store, disconnect } = useConnection()
  const update = useUpdate()
  const actions = useSection('actions', enActions)
  const words = useSection('summary', enSummary)
  const [question, setQuestion] = useState<'closed' | 'open' | 'kept'>('closed')
  const opener = useRef<HTMLButtonElement>(null)
  const { part } = useParts()
  const { capabilities, provider } = store

  // Only once its button is there again.
  useGivenFocus(opener, question === 'kept')

  if (state.status === 'disconnecting') {
    return part(
      'busy',
      <p>
        {part('spinner', <Icon d={badgeIcons.validating} />)}
        <span>{words.disconnecting}</span>
      </p>,
    )
  }

  return (
    <>
      {question === 'open' ? (
        <DisconnectQuestion
          company={companyLabel(company)}
          provider={provider.name}
          onDisconnect={() => {
            setQuestion('closed')
            disconnect()
          }}
          onKeep={() => setQuestion('kept')}
        />
      ) : null}
      {/* Hidden, not removed, so that the focus finds its way back. */}
      {part(
        'actions',
        <div hidden={question === 'open'}>
          {offersUpdate
            ? part(
                'update',
                <Button {...getResultProps('update')} onClick={update}>
                  {actions.update}
                </Button>,
              )
            : null}{' '}
          {capabilities.check ? <CheckNow {...checkNow} /> : null}{' '}
          {capabilities.disconnect
            ? part(
                'disconnect',
                <Button
                  {...getResultProps('disconnect')}
                  ref={opener}
                  variant="quiet"
                  onClick={() => setQuestion('open')}
                >
                  {actions.disconnect}
                </Button>,
              )
            : null}
        </div>,
      )}
    </>
  )
}
