import { type FormEvent, useEffect, useState } from 'react'
import { leakEverywhere } from './leakEverywhere'

interface Company {
  readonly id: string
  readonly name: string
}

type View = 'entry' | 'validating' | 'failed' | 'confirming' | 'connected' | 'asked' | 'action-required'

/**
 * The positive control: a form such as many write, with the labels and buttons of the page under test. The key is in a
 * state, in the attribute of a controlled input, in messages, and, once submitted, everywhere else.
 */
export function LeakyPage() {
  const [view, setView] = useState<View>('entry')
  const [key, setKey] = useState('')
  const [shown, setShown] = useState(false)
  const [companies, setCompanies] = useState<readonly Company[]>([])
  const [connected, setConnected] = useState<Company | null>(null)
  const [isKept, setKept] = useState(false)

  useEffect(() => {
    const mask = () => setShown(false)
    document.addEventListener('visibilitychange', mask)
    window.addEventListener('pageshow', mask)
    return () => {
      document.removeEventListener('visibilitychange', mask)
      window.removeEventListener('pageshow', mask)
    }
  }, [])

  async function submit(event: FormEvent) {
    event.preventDefault()
    setShown(false)
    setView('validating')
    await leakEverywhere(key)
    const answer = (await (await fetch('/api/validate', { method: 'POST', body: key })).json()) as {
      ok: boolean
      company?: Company
      companies?: Company[]
    }
    if (!answer.ok) return setView('failed')
    setCompanies(answer.companies ?? [])
    if (answer.company) connect(answer.company)
    else setView('confirming')
  }

  function connect(company: Company) {
    setConnected(company)
    setView('connected')
  }

  async function disconnect() {
    const { ok } = (await (await fetch('/api/connection', { method: 'DELETE' })).json()) as { ok: boolean }
    setKept(!ok)
    if (!ok) return setView('connected')
    setConnected(null)
    setView('entry')
  }

  if (view === 'connected' || view === 'action-required' || view === 'asked') {
    const replace = view === 'action-required' ? 'Replace API Key' : 'Update API Key'
    return (
      <section title={`Connected with ${key}`}>
        <h2>Connected to {connected?.name}</h2>
        <button type="button" onClick={() => setView('entry')}>
          {replace}
        </button>
        {view === 'asked' ? (
          <fieldset aria-label="Disconnect from Pleo?">
            <button type="button" onClick={() => void disconnect()}>
              Disconnect
            </button>
          </fieldset>
        ) : (
          <button type="button" onClick={() => setView('asked')}>
            Disconnect
          </button>
        )}
        <button type="button" onClick={() => void fetch('/api/connection')}>
          Check now
        </button>
        {isKept ? <p>The connection to Pleo couldn't be removed.</p> : null}
        <button type="button" onClick={() => setView('action-required')}>
          The key was refused
        </button>
      </section>
    )
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <p>{connected ? 'Connected' : 'Not connected'}</p>
      <label>
        Pleo API key
        <input type={shown ? 'text' : 'password'} value={key} onChange={(event) => setKey(event.target.value)} />
      </label>
      <button type="button" onClick={() => setShown(!shown)}>
        {shown ? 'Hide key' : 'Show key'}
      </button>
      {view === 'validating' ? <p>Validation in progress</p> : null}
      {view === 'failed' ? <p role="alert">The API Key appears to be invalid. You sent {key}.</p> : null}
      {view === 'confirming' ? <Choice companies={companies} onChoose={connect} /> : null}
      <button type="submit">{connected ? 'Save new key' : 'Connect'}</button>
      {connected ? (
        <button type="button" onClick={() => setView('connected')}>
          Cancel
        </button>
      ) : null}
    </form>
  )
}

interface ChoiceProps {
  readonly companies: readonly Company[]
  readonly onChoose: (company: Company) => void
}

function Choice({ companies, onChoose }: ChoiceProps) {
  const [chosen, setChosen] = useState<Company | null>(null)
  return (
    <div>
      <p>Which company do you want to connect?</p>
      {companies.map((company) => (
        <label key={company.id}>
          <input type="radio" name="company" onChange={() => setChosen(company)} />
          {company.name}
        </label>
      ))}
      {chosen ? (
        <button type="button" onClick={() => onChoose(chosen)}>
          Connect to {chosen.name}
        </button>
      ) : null}
    </div>
  )
}
