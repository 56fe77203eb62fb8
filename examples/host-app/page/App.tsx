import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import { integrationNames } from '../integrations'
import { IntegrationLink } from './IntegrationLink'
import { PleoMark } from './PleoMark'
import { pageData } from './pageData'
import { titles } from './titles'
import { useIntegration } from './useIntegration'
import { useShown } from './useShown'
import { Warning } from './Warning'

/** The settings page: every integration in a list, one of them in full. */
export function App() {
  const shown = useShown()
  const connections = {
    'pleo-standalone': useIntegration('pleo-standalone'),
    'pleo-integrated': useIntegration('pleo-integrated'),
  }
  const { heading, text } = titles[shown]

  return (
    <>
      <header className="bar">
        <span className="brand">Acme Expenses</span>
        {pageData.keySourceUrl ? <a href={pageData.keySourceUrl}>Demo keys</a> : null}
      </header>
      <main>
        {/* What needs someone is said wherever they are; the one in full says it itself. */}
        {integrationNames.map((name) =>
          name === shown ? null : <Warning key={name} name={name} connection={connections[name]} />,
        )}
        <h1>Integrations</h1>
        <div className="columns">
          <nav aria-label="Integrations">
            <ul>
              {integrationNames.map((name) => (
                <IntegrationLink key={name} name={name} connection={connections[name]} current={name === shown} />
              ))}
            </ul>
          </nav>
          <section className="detail" aria-labelledby="detail">
            <h2 id="detail">{heading}</h2>
            <p>{text}</p>
            <ApiKeyConnect
              key={shown}
              connection={connections[shown]}
              logo={<PleoMark />}
              dialog={shown === 'pleo-integrated' ? ConnectDialog : undefined}
            />
          </section>
        </div>
      </main>
    </>
  )
}
