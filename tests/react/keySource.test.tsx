import { render, screen } from '@testing-library/react'
import { ApiKeyConnect } from 'latchkey'
import { ar } from 'latchkey/locales/ar'
import type { ProviderDefinition } from 'latchkey/providers'
import { github } from 'latchkey/providers/github'
import { gitlab } from 'latchkey/providers/gitlab'
import { describe, expect, it } from 'vitest'
import { KeySource } from '../../src/components/field/KeySource'

const show = (url: string) =>
  render(<KeySource id="source" source={{ steps: ['Copy the key.'], url }} needs="" link="Open Acme" hidden={false} />)

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

describe('what a key needs, by the definition of the provider', () => {
  const ask = (provider: ProviderDefinition, over = {}) =>
    render(
      <ApiKeyConnect
        provider={provider}
        validate={() => ({ ok: false, code: 'insufficient-permissions' as const, ...over })}
        initialConnection={null}
      />,
    )
  const panel = () => document.querySelector('.lk-source')
  const guidance = () => document.querySelector('.lk-guidance')

  it('is said after the steps to it, before the link to where it is made', () => {
    ask(gitlab)
    const children = Array.from(panel()?.children ?? [], ({ className }) => className)
    expect(children).toEqual(['lk-steps', 'lk-permissions', 'lk-source-link'])
    expect(document.querySelector('.lk-permissions')).toHaveTextContent(/^The key needs: read_user\.$/)
    expect(guidance()).not.toHaveTextContent('read_user')
  })

  it('is said along with the guidance where nothing is known of where the key comes from', () => {
    ask({ name: 'Acme', keyKind: 'standalone', requiredPermissions: ['users:read', 'export:read'] })
    expect(guidance()).toHaveTextContent(/ The key needs: users:read and export:read\.$/)
    expect(panel()).toBeNull()
  })

  it.each([{}, { requiredPermissions: [] }])('is nothing where it needs nothing (%j)', (more) => {
    ask({ ...github, ...more })
    expect(panel()).not.toHaveTextContent('The key needs')
    expect(document.querySelector('.lk-permissions')).toBeNull()
  })

  it('stands in its own direction among words that run the other way', () => {
    expect(ar.field.requiredPermissions(['read_user'])).toContain('\u2068read_user\u2069')
  })
})
