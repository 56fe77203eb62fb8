import { useEffect, useRef, useState } from 'react'
import {
  ApiKeyConnect,
  ConnectDialog,
  type ConnectionEvent,
  type DisconnectAnswer,
  useApiKeyConnection,
} from '../../src/index'
import { pleoIntegrated, pleoStandalone } from '../../src/providers'
import { aKey } from '../fixtures/aKey'
import { acme } from '../fixtures/states'
import { answerCodes, answerTo, type ScriptedAnswer } from './explorerAnswers'
import { StateMap } from './StateMap'

export interface StateExplorerProps {
  /** Who makes such keys: the company, or the installation. */
  keyKind: 'standalone' | 'integrated'
  /** Where the key is asked for. */
  presentation: 'inline' | 'dialog'
  /** What the backend answers to the next key. */
  validate: ScriptedAnswer
  /** What it answers when the key is made live. */
  activate: 'accept' | ScriptedAnswer
  /** What it answers when the connection is to be removed. */
  disconnect: 'accept' | 'fail'
  /** Seconds before each answer. */
  delay: number
}

/** The whole widget with a backend that answers what the controls say, the machine beside it, and what the host is told. */
export function StateExplorer({ keyKind, presentation, delay, ...scripted }: StateExplorerProps) {
  const script = useRef(scripted)
  useEffect(() => {
    script.current = scripted
  })
  const pause = () => new Promise((resolve) => setTimeout(resolve, delay * 1_000))
  const [events, setEvents] = useState<readonly { id: number; event: ConnectionEvent }[]>([])

  const connection = useApiKeyConnection({
    provider: keyKind === 'integrated' ? pleoIntegrated : pleoStandalone,
    initialConnection: null,
    validate: async () => {
      await pause()
      return answerTo(script.current.validate)
    },
    activate: async (_, { company }) => {
      await pause()
      const answer = answerTo(script.current.activate)
      return answer.ok ? { ok: true, company } : answer
    },
    disconnect: async (): Promise<DisconnectAnswer> => {
      await pause()
      return script.current.disconnect === 'accept' ? { ok: true } : { ok: false, code: 'service-unavailable' }
    },
    onEvent: (event) => setEvents((before) => [{ id: (before[0]?.id ?? 0) + 1, event }, ...before].slice(0, 8)),
  })
  const { store, state } = connection

  return (
    <div className="explorer">
      <ApiKeyConnect connection={connection} dialog={presentation === 'dialog' ? ConnectDialog : undefined} />
      <div className="explorer-side">
        <StateMap status={state.status} />
        <fieldset>
          <legend>What a backend could say now</legend>
          <p>What it answers to a key is in the controls below.</p>
          <button
            type="button"
            onClick={() => store.setConnection({ company: acme, verifiedAt: new Date().toISOString() })}
          >
            It is connected
          </button>
          <button type="button" onClick={() => store.setConnection(null)}>
            Nothing is connected
          </button>
          <label>
            The key stopped working:{' '}
            <select
              value=""
              onChange={({ target }) => {
                const code = answerCodes.find((one) => one === target.value)
                if (code) store.reportAuthenticationLost({ code })
              }}
            >
              <option value="">choose why</option>
              {['expired-key', 'revoked-key', 'insufficient-permissions', 'not-entitled', 'ip-not-allowed'].map(
                (code) => (
                  <option key={code}>{code}</option>
                ),
              )}
            </select>
          </label>
          <button type="button" onClick={() => void navigator.clipboard.writeText(aKey('aaaaaa'))}>
            Copy a key to paste
          </button>
        </fieldset>
        <section aria-label="Events">
          <h3>What the host is told</h3>
          <ol reversed>
            {events.map(({ id, event }) => (
              <li key={id}>
                <code>{JSON.stringify(event)}</code>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </div>
  )
}
