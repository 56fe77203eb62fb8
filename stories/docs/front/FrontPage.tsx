import { Code } from '../Code'
import { Example } from '../Example'
import { PageLink } from '../PageLink'
import { figures } from './figures'
import { LiveWidget } from './LiveWidget'
import { pages } from './pages'
import './front.css'

const { channels, leaking, leakingOnPurpose, languages, failures, widgetKB, dialogKB, badgeKB } = figures

const facts = [
  {
    figure: `${leaking} of ${channels}`,
    text: `places leak the key: DOM, React, storage, memory … The same search on a page that leaks on purpose: ${leakingOnPurpose}.`,
    to: 'docs/what-happens-to-a-key--docs',
  },
  {
    figure: String(languages),
    text: `languages, and ${failures} failures with words of their own in each: what happened, and what to do.`,
    to: 'docs/content-guidelines--docs',
  },
  {
    figure: `≤ ${widgetKB} kB`,
    text: `for the whole widget, compressed, without React; ≤ ${dialogKB} kB with a dialog, ≤ ${badgeKB} kB for the badge alone. A check keeps it there.`,
    to: 'docs/parts-and-classes--docs',
  },
]

const code = `import { ApiKeyConnect } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { pleoStandalone } from 'latchkey/providers'
import 'latchkey/styles.css'

const validator = httpValidator('/api/pleo')

export const PleoSettings = () => (
  <ApiKeyConnect provider={pleoStandalone} {...validator} />
)`

/** What it is, working, in one screen. */
export function FrontPage() {
  return (
    <div className="front sb-unstyled">
      <header className="front-say">
        <h1>The way a web app asks for an API key</h1>
        <p>
          React components that take a company’s key, have your backend check it, and from then on show whether it
          works, for whom, and how to replace it.
        </p>
      </header>
      <div className="front-live">
        <Example>
          <LiveWidget />
        </Example>
      </div>
      <div className="front-how">
        <Code code={code} />
        <ul className="front-facts">
          {facts.map(({ figure, text, to }) => (
            <li key={to}>
              <PageLink to={to}>
                <strong>{figure}</strong> <span>{text}</span>
              </PageLink>
            </li>
          ))}
        </ul>
      </div>
      <nav className="front-pages" aria-label="Pages">
        {pages.map(({ to, title, text }) => (
          <PageLink key={to} to={to}>
            <strong>{title}</strong> {text}
          </PageLink>
        ))}
      </nav>
    </div>
  )
}
