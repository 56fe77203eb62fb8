import type { Field } from '../../../src/index'
import { defineProvider, pleoIntegrated, pleoStandalone } from '../../../src/providers'
import { FailureTexts } from '../../fixtures/FailureTexts'
import { Example } from '../Example'

const fields: readonly Field[] = [
  { kind: 'text', name: 'region', label: 'Region' },
  { kind: 'text', name: 'subdomain', label: 'Subdomain', suffix: '.example.com', example: 'acme' },
]
const providers = [pleoStandalone, pleoIntegrated].map((provider) => defineProvider({ ...provider, fields }))

/** Every failure in words, for both kinds of keys, in the toolbar's language. */
export function FailureTables() {
  return providers.map((provider) => (
    <Example key={provider.keyKind}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard has to be able to scroll what is wider than the page */}
      <section className="wide" aria-label={`Failures of ${provider.keyKind} keys`} tabIndex={0}>
        <FailureTexts provider={provider} />
      </section>
    </Example>
  ))
}
