import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { KeySource } from '../../src/components/field/KeySource'

const show = (url: string) =>
  render(<KeySource id="source" source={{ steps: ['Copy the key.'], url }} link="Open Acme" hidden={false} />)

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
