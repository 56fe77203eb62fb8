import { act, render, screen } from '@testing-library/react'
import { KeyInput, ReconnectBanners } from 'latchkey'
import { ConnectionProvider, type ConnectionStore, useApiKeyConnection } from 'latchkey/headless'
import { describe, expect, it } from 'vitest'
import { acme, globex, watched } from '../store/setup'

const broken = (company = acme, code: 'invalid-key' | 'revoked-key' = 'invalid-key') => ({
  connection: { company },
  failure: { code },
})
const storeOf = (company = acme) => watched({ initialConnection: broken(company), checkIntervalMs: false }).store

describe('the one warning of several connections', { tags: ['R24'] }, () => {
  it('tells the present cause and company of the only one that is broken', () => {
    const stores = [storeOf()]
    const { container } = render(<ReconnectBanners connections={stores} />)
    const before = container.textContent
    expect(before).toContain('Acme ApS')
    act(() => stores[0]?.setConnection(broken(acme, 'revoked-key')))
    expect(container.textContent).not.toBe(before)
    act(() => stores[0]?.setConnection(broken(globex)))
    expect(container).toHaveTextContent('Globex GmbH')
    expect(container).not.toHaveTextContent('Acme ApS')
  })

  it('names the present companies of several, in its sentence as well', () => {
    const stores = [storeOf(), storeOf()]
    render(<ReconnectBanners connections={stores} />)
    act(() => stores[1]?.setConnection(broken(globex)))
    const [sentence] = screen.getByRole('alert').querySelectorAll('p')
    expect(sentence).toHaveTextContent('Globex GmbH')
  })

  it('offers nothing to press while the replacement of the only one is being entered', () => {
    const store = storeOf()
    const stores = [store]
    render(
      <>
        <ReconnectBanners connections={stores} />
        <Card store={store} />
      </>,
    )
    const button = () => screen.getByRole('alert').querySelector('button')
    expect(button()?.hidden).toBe(false)
    act(() => button()?.click())
    expect(store.getState().status).toBe('updating')
    expect(button()?.hidden).toBe(true)
    act(store.cancel)
    expect(button()?.hidden).toBe(false)
  })
})

function Card({ store }: { store: ConnectionStore }) {
  return (
    <ConnectionProvider connection={useApiKeyConnection(store)}>
      <KeyInput />
    </ConnectionProvider>
  )
}
