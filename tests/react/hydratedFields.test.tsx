import { act } from '@testing-library/react'
import { KeyInput } from 'latchkey'
import type { ProviderDefinition } from 'latchkey/headless'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'

const options = [
  { value: 'us', label: 'United States' },
  { value: 'eu', label: 'Europe' },
]
const provider: ProviderDefinition = {
  name: 'Pleo',
  keyKind: 'standalone',
  fields: [
    { kind: 'text', name: 'site', label: 'Site', defaultValue: 'acme' },
    { kind: 'select', name: 'region', label: 'Region', options, defaultValue: 'eu' },
    { kind: 'select', name: 'plan', label: 'Plan', options },
  ],
}

it.each([
  ['nothing was touched', null, ['acme', 'eu', '']],
  ['something was entered before', ['typed', 'us', 'eu'], ['typed', 'us', 'eu']],
])('a page from the server shows what fields start with, and goes on with it where %s', async (_, before, after) => {
  const widget = <KeyInput provider={provider} onKeySubmit={() => {}} />
  const place = document.createElement('div')
  document.body.append(place)
  place.innerHTML = renderToString(widget)
  const shown = () => {
    const [, site, ...selects] = place.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')
    return [site, ...selects]
  }
  expect(shown().map((element) => element?.value)).toEqual(['acme', 'eu', ''])
  for (const [index, value] of (before ?? []).entries()) {
    const element = shown()[index]
    if (element) element.value = value
  }
  const root = await act(async () => hydrateRoot(place, widget))
  expect(shown().map((element) => element?.value)).toEqual(after)
  act(() => root.unmount())
  place.remove()
})
