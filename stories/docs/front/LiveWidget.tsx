import { useEffect, useRef, useState } from 'react'
import { ApiKeyConnect, connectionOf, entryOf, useApiKeyConnection } from '../../../src/index'
import { pleoStandalone } from '../../../src/providers'
import { demoBackend } from './demoBackend'
import { type DemoKey, demoKeys, workingKeys } from './demoKeys'

const { works, wrong, lacksPermission, otherCompany, twoCompanies, slow } = demoKeys
const firstKeys = [wrong, slow, lacksPermission, twoCompanies]
const newKeys = [wrong, slow, lacksPermission, otherCompany]

/** The widget as a host has it, on a backend in memory, and keys to try it with. */
export function LiveWidget() {
  const [{ validator, revoke }] = useState(demoBackend)
  const connection = useApiKeyConnection({ provider: pleoStandalone, ...validator })
  const { state, check, update } = connection
  const place = useRef<HTMLDivElement>(null)
  const [revoked, setRevoked] = useState(0)
  const [chosen, setChosen] = useState<string | null>(null)
  const working = { ...works, key: workingKeys[revoked % workingKeys.length] ?? works.key }
  const wanted = useRef<string | null>(null)
  const entry = entryOf(state)

  /** As if the person had typed it: the field is the key's only way in. */
  function enter() {
    const input = place.current?.querySelector<HTMLInputElement>('.lk-control .lk-input')
    if (!wanted.current || !input || input.readOnly) return
    input.focus()
    input.select()
    document.execCommand('insertText', false, wanted.current)
    wanted.current = null
  }

  function put({ key, label }: DemoKey) {
    wanted.current = key
    setChosen(label)
    if (entry === 'absent') update()
    else enter()
  }

  useEffect(() => {
    if (entry === 'editable') enter()
  })

  return (
    <div className="live" ref={place}>
      <ApiKeyConnect connection={connection} />
      <div className="live-keys" role="group" aria-labelledby="live-keys">
        <p id="live-keys">Try a key that…</p>
        {[working, ...(connectionOf(state) ? newKeys : firstKeys)].map((demoKey) => (
          <button
            type="button"
            key={demoKey.label}
            aria-pressed={entry === 'editable' && demoKey.label === chosen}
            disabled={entry === 'read-only' || entry === 'inert'}
            onClick={() => put(demoKey)}
          >
            {demoKey.label}
          </button>
        ))}
        {state.status === 'connected' ? (
          <button
            type="button"
            onClick={() => {
              revoke()
              setRevoked((count) => count + 1)
              check()
            }}
          >
            was just revoked
          </button>
        ) : null}
      </div>
    </div>
  )
}
