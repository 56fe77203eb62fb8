// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { KeyInput } from 'latchkey'
import type { ProviderDefinition } from 'latchkey/headless'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'

/** What each recorder's documentation names; written down a second time, so that nothing of it gets lost in the source. */
const documented: readonly (readonly [recorder: string, selector: string])[] = [
  ['rrweb, while revealed', '[data-rr-is-password]'],
  ['rrweb', '.rr-block'],
  ['Sentry', '[data-sentry-mask]'],
  ['Sentry', '[data-sentry-block]'],
  ['Sentry', '.sentry-block'],
  ['PostHog', '.ph-no-capture'],
  ['Datadog', '[data-dd-privacy="mask"]'],
  ['FullStory', '.fs-exclude'],
  ['LogRocket', '[data-private]'],
  ['Clarity', '[data-clarity-mask="true"]'],
  ['Hotjar', '[data-hj-suppress]'],
  ['Mixpanel', '.mp-mask'],
  ['Mixpanel, autocapture', '.mp-no-track'],
  ['Heap', '[data-heap-redact-text]'],
  ['Heap, the attribute that a field has', '[data-heap-redact-attributes="value"]'],
]

const provider: ProviderDefinition = {
  name: 'Pleo',
  keyKind: 'standalone',
  fields: [{ name: 'secret', label: 'Client secret', kind: 'secret' }],
}
const field = <KeyInput provider={provider} onKeySubmit={() => true} />

it.each(documented)(
  '%s finds its %s on the key, on a further secret, and on what stands around them',
  { tags: ['K05'] },
  (_, selector) => {
    render(field)
    for (const label of [/API key/i, 'Client secret']) {
      const input = screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' })
      expect(input.matches(selector)).toBe(true)
      expect(input.parentElement?.matches(selector)).toBe(true)
    }
  },
)

it.each(['ignore', 'allow'] as const)(
  'all of it is there from the first HTML, passwordManager="%s"',
  { tags: ['K05'] },
  (passwordManager) => {
    const page = document.createElement('div')
    page.innerHTML = renderToString(
      <KeyInput provider={provider} onKeySubmit={() => true} passwordManager={passwordManager} />,
    )
    const inputs = [...page.querySelectorAll('input')]
    expect(inputs).toHaveLength(2)
    for (const input of inputs) {
      expect(documented.filter(([, selector]) => !input.matches(selector))).toEqual([])
    }
  },
)
