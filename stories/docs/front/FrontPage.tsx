import { version } from '../../../package.json'
import { exampleStates } from '../../../src/testing'
import { Code } from '../Code'
import { Example } from '../Example'
import { PageLink } from '../PageLink'
import { StillWidget } from '../tokens/StillWidget'
import { figures } from './figures'
import { LiveWidget } from './LiveWidget'
import { pages } from './pages'
import './front.css'

const { channels, leaking, leakingOnPurpose, languages, failures, widgetKB, dialogKB, badgeKB } = figures

const facts = [
  {
    figure: `${leaking} of ${channels}`,
    text: `places where a key could be left behind have it. On a page that is careless on purpose, the same search finds it in ${leakingOnPurpose}.`,
    to: 'docs/security-what-happens-to-a-key--docs',
  },
  {
    figure: String(languages),
    text: `languages. In each, ${failures} things that can go wrong are told in words of their own: what happened, and what to do.`,
    to: 'docs/words-content-guidelines--docs',
  },
  {
    figure: `≤ ${widgetKB} kB`,
    text: `for all of it, compressed; ≤ ${dialogKB} kB with a dialog, ≤ ${badgeKB} kB for the badge alone.`,
    to: 'docs/theming-parts-and-classes--docs',
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
          React components that take a company’s key, have your server check it, and from then on show whether it works,
          for whom, and how to replace it.
        </p>
        <div className="front-install">
          <Code language="bash" code="npm install latchkey" />
          <p>Version {version}, MIT. React 18.2 or newer.</p>
        </div>
      </header>
      <div className="front-states">
        <section aria-labelledby="front-first">
          <h2 id="front-first">The first key</h2>
          <Example>
            <LiveWidget />
          </Example>
        </section>
        <section aria-labelledby="front-works">
          <h2 id="front-works">It works</h2>
          <Example>
            <StillWidget label="Pleo, connected" />
          </Example>
        </section>
        <section aria-labelledby="front-broken">
          <h2 id="front-broken">It has stopped working</h2>
          <Example>
            <StillWidget label="Pleo, to be replaced" state={exampleStates['action-required']} />
          </Example>
        </section>
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
