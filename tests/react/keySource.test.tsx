import { render, screen } from '@testing-library/react'
import type { ProviderDefinition } from 'latchkey/headless'
import { expect, it } from 'vitest'
import { KeySource } from '../../src/components/field/KeySource'

const provider = (url: string): ProviderDefinition => ({
  name: 'Acme',
  keyKind: 'standalone',
  keySource: { steps: ['Copy the key.'], url },
})
const show = (url: string) => render(<KeySource provider={provider(url)} open hidden={false} />)

it.each(['javascript:alert(1)', 'data:text/html,hi', 'http://acme.example', 'https://'])(
  'a provider that is plain data, with the address %s, has its steps and no link',
  (url) => {
    show(url)
    expect(screen.getByText('Copy the key.')).toBeInTheDocument()
    expect(screen.queryByRole('link')).toBeNull()
  },
)

it.each(['https://acme.example/keys', '/help/keys'])('a provider with the address %s has a link', (url) => {
  show(url)
  expect(screen.getByRole('link')).toHaveAttribute('href', url)
})
