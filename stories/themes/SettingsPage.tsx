import { ApiKeyConnect, ConnectDialog, ConnectionBadge, ReconnectBanner } from '../../src/index'
import { pleoIntegrated, pleoStandalone } from '../../src/providers'
import { exampleStates } from '../../src/testing'
import { InState } from '../fixtures/InState'
import { broken, connected, failedConnect, now } from '../fixtures/states'
import type { Kit } from './Kit'

const ledgerly = { name: 'Ledgerly', keyKind: 'standalone' } as const
const payroll = { name: 'Payroll One', keyKind: 'standalone' } as const

/** A small settings page: Latchkey's parts between the library's own of the same kind. */
export function SettingsPage({ kit, dialogIn }: { kit: Kit; dialogIn: HTMLElement | null }) {
  const { Heading, Text, Card, Field, Badge, Alert, button } = kit
  return (
    <>
      <div>
        <Heading>Integrations</Heading>
        <Text>Where Acme Expenses gets its data from.</Text>
      </div>
      <Alert title="Your plan ends on 30 November.">Renew it to keep all of your integrations.</Alert>
      <InState state={broken} provider={pleoIntegrated}>
        <ReconnectBanner />
      </InState>
      <div className="kit-columns">
        <div className="kit-stack">
          <Card title="Company" text="Shown on reports and invoices.">
            <Field label="Company name" value="Acme ApS" />
            <Field label="Billing e-mail" value="billing@acme" error="This is not a whole address." />
            <div className="kit-row">
              {button({ label: 'Save changes', kind: 'primary' })}
              {button({ label: 'Discard', kind: 'secondary' })}
            </div>
          </Card>
          <InState state={connected} provider={payroll}>
            <ApiKeyConnect now={now} />
          </InState>
        </div>
        <div className="kit-stack">
          <InState state={failedConnect({ code: 'invalid-key' })} provider={pleoStandalone}>
            <ApiKeyConnect now={now} />
          </InState>
          <Card title="Ledgerly" text="Bookkeeping for small companies.">
            <div className="kit-row">
              <Badge tone="plain">Beta</Badge>
              <ConnectionBadge status="not-connected" />
            </div>
            <InState state={exampleStates['not-connected']} provider={ledgerly}>
              <ConnectDialog
                container={kit.scoped ? dialogIn : undefined}
                trigger={button({ label: 'Connect Ledgerly', kind: 'primary' })}
              />
            </InState>
          </Card>
          <Card title="Last syncs" text="The library's badges, and Latchkey's below them.">
            <div className="kit-row">
              <Badge tone="good">Synced</Badge>
              <Badge tone="plain">Paused</Badge>
              <Badge tone="bad">Stopped</Badge>
            </div>
            <div className="kit-row">
              <ConnectionBadge status="connected" />
              <ConnectionBadge status="validating" />
              <ConnectionBadge status="action-required" />
              <ConnectionBadge status="failed" />
            </div>
          </Card>
        </div>
      </div>
    </>
  )
}
