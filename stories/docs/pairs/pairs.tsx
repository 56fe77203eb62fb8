import type { ReactNode } from 'react'
import { CompanyConfirmation, ConnectionBadge, ConnectionSummary, KeyInput, ReconnectBanner } from '../../../src/index'
import { InState } from '../../fixtures/InState'
import { broken, confirming, connected, failedConnect, failedUpdate, now } from '../../fixtures/states'
import { StillWidget } from '../tokens/StillWidget'
import { Pair } from './Pair'

function Expenses({ children }: { children: ReactNode }) {
  return (
    <div className="expenses">
      <h3>Expenses</h3>
      {children}
      <ul>
        <li>
          <span>Flight to Aarhus</span> <span>1,240.00</span>
        </li>
        <li>
          <span>Lunch with Globex</span> <span>86.50</span>
        </li>
      </ul>
    </div>
  )
}

export const WordsPair = () => (
  <Pair
    do="Answer with a code. Latchkey has the words for it, in the person’s language."
    dont="Show what the backend or the provider said. It is written for developers, and it may quote the key."
    good={
      <InState state={failedConnect({ code: 'invalid-key' })}>
        <KeyInput />
      </InState>
    }
    bad={
      <>
        <p>API key</p>
        <p className="mock-field">pls_5f2c9a1e7b3d…</p>
        <p className="mock-error">
          Error: 401 Unauthorized &#123;&quot;message&quot;:&quot;invalid credentials: pls_5f2c9a1e7b3d…&quot;&#125;
        </p>
      </>
    }
  />
)

export const BadgePair = () => (
  <Pair
    do="Keep the badge where the connection is listed. Each status has words and a shape of its own."
    dont="Reduce it to a dot. One man in twelve can’t tell red from green, and nobody can look up what amber means."
    good={
      <ul className="mock-list">
        <li>
          Acme ApS <ConnectionBadge status="connected" />
        </li>
        <li>
          Globex GmbH <ConnectionBadge status="action-required" />
        </li>
      </ul>
    }
    bad={
      <ul className="mock-list">
        <li>
          Acme ApS <span className="mock-dot" />
        </li>
        <li>
          Globex GmbH <span className="mock-dot" data-amber />
        </li>
      </ul>
    }
  />
)

export const BannerPair = () => (
  <Pair
    do="Put the warning at the top of the page that stops working. It stays until a new key works."
    dont="Leave it in the settings, or show it once and let it go away. The data is old, and nobody knows."
    good={
      <Expenses>
        <InState state={broken}>
          <ReconnectBanner />
        </InState>
      </Expenses>
    }
    bad={
      <Expenses>
        <p className="mock-toast">Pleo sync failed</p>
      </Expenses>
    }
  />
)

export const OldKeyPair = () => (
  <Pair
    do="Keep the old key until the new one works, and make that true in your backend: replace it in one step."
    dont="Disconnect first. A key that was mistyped then stops an integration that worked."
    good={<StillWidget label="Pleo, as it should be" state={failedUpdate({ code: 'invalid-key' })} />}
    bad={<StillWidget label="Pleo, as it should not be" state={failedConnect({ code: 'invalid-key' })} />}
  />
)

export const CompanyPair = () => (
  <Pair
    do="Let the person say that the change is meant. Both companies are named, and nothing is live before."
    dont="Ask whether they are sure. They don’t know of what, and the books of two companies are soon mixed."
    good={
      <InState state={confirming}>
        <CompanyConfirmation />
      </InState>
    }
    bad={
      <>
        <p>Are you sure?</p>
        <p className="mock-buttons">
          <span>OK</span> <span>Cancel</span>
        </p>
      </>
    }
  />
)

export const SavedKeyPair = () => (
  <Pair
    do="After saving, show at most its last four characters, so that two keys can be told apart."
    dont="Show the key again, or most of it, or offer to copy it. Whoever opens the page has it then."
    good={
      <InState state={connected}>
        <ConnectionSummary now={now} />
      </InState>
    }
    bad={
      <>
        <p>API key</p>
        <p className="mock-field">pls_5f2c9a1e7b3d4f60815a9c2e4d6f8b13_••••••</p>
        <p className="mock-buttons">
          <span>Copy key</span>
        </p>
      </>
    }
  />
)

export const LoginPair = () => (
  <Pair
    do="Speak of the key: replace it, update it, reconnect with it."
    dont="Speak of signing in. There is nobody to sign in as, and the person looks for a password."
    good={
      <InState state={broken}>
        <ReconnectBanner />
      </InState>
    }
    bad={
      <>
        <p>Your session has expired.</p>
        <p className="mock-buttons">
          <span>Sign in again</span>
        </p>
      </>
    }
  />
)
