import { ApiKeyConnect, ConnectDialog, ConnectionProvider, useApiKeyConnection, useKeyField } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { OneRow } from '../../leaks/page/OneRow'
import type { PageConfig } from '../../leaks/page/PageConfig'
import { LoginPage } from './LoginPage'

// Without `check`, which would tell of what an earlier page has connected.
const { validate, activate, disconnect } = httpValidator('/api')

const plain = { name: 'Acme Pay', keyKind: 'standalone' } as const
const demanding = {
  ...plain,
  fields: [
    { name: 'workspace', label: 'Workspace', kind: 'text' },
    { name: 'signing', label: 'Signing secret', kind: 'secret' },
    { name: 'region', label: 'Region', kind: 'text', optional: true },
  ],
} as const

const ofSeveralLines = { ...plain, keyFormat: { shape: 'text' } } as const

/**
 * A host's page, as the address asks for it: `?control` is a sign-in, of which every browser offers to save the password;
 * `extra` has further fields, `text` has a key of several lines, `row` is a row of a list, `own` is the host's own form, `within` stands in a form of the host's beside a search.
 */
export function PromptPage(config: PageConfig) {
  return location.search === '?control' ? <LoginPage /> : <Asking {...config} />
}

function Asking({ presentation, initialConnection }: PageConfig) {
  const asked = new URLSearchParams(location.search)
  const isIn = (name: string) => asked.has(name)
  const connection = useApiKeyConnection({
    provider: isIn('extra') ? demanding : isIn('text') ? ofSeveralLines : plain,
    validate,
    activate,
    disconnect,
    initialConnection: isIn('connected') ? { company: { id: 'c-2001', name: 'Acme ApS' } } : initialConnection,
    checkIntervalMs: false,
  })
  if (isIn('row')) return <OneRow connection={connection} />
  const isDialog = presentation === 'dialog' || isIn('dialog')
  const passwordManager = isIn('allow') ? 'allow' : undefined
  const widget = (
    <ApiKeyConnect
      connection={connection}
      passwordManager={passwordManager}
      {...(isDialog && { dialog: ConnectDialog })}
    />
  )
  if (isIn('own'))
    return (
      <ConnectionProvider connection={connection}>
        <OwnForm passwordManager={passwordManager} />
      </ConnectionProvider>
    )
  if (!isIn('within')) return widget
  return (
    <>
      <label>
        Search <input />
      </label>
      <form>
        <input name="team" defaultValue="Finance" />
        {widget}
      </form>
    </>
  )
}

/** The hook with markup of the host's: the fields stand within their form. */
function OwnForm({ passwordManager }: { readonly passwordManager: 'allow' | undefined }) {
  const field = useKeyField({ passwordManager })
  if (field.entry === 'absent') return <p>Done</p>
  return (
    <form {...field.getFormProps()}>
      <label {...field.getLabelProps()}>{field.text.label}</label>
      <input {...field.getInputProps()} />
      <button {...field.getRevealProps()}>{field.text.reveal}</button>
      {field.extras.map((extra) => (
        <p key={extra.definition.name}>
          <label {...extra.getLabelProps()}>{extra.definition.label}</label>
          <input {...extra.getInputProps()} />
        </p>
      ))}
      <p {...field.getErrorProps()}>{field.text.error?.happened}</p>
      <button {...field.getSubmitProps()}>{field.text.submit}</button>
    </form>
  )
}
