import { act } from '@testing-library/react'
import type { ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ApiKeyConnect } from '../../../src/components/ApiKeyConnect'
import { KeyInput } from '../../../src/components/KeyInput'
import { aKey } from '../../aKey'
import { acme } from '../requirements/setup'

const widget = (name: string) => (
  <ApiKeyConnect provider={name} validate={() => ({ ok: true, company: acme })} initialConnection={null} />
)

/** Where a host's page differs from what its server sent, so that React throws the server's HTML away. */
const pages: Readonly<Record<string, (side: 'server' | 'browser') => ReactNode>> = {
  'that fits': () => widget('Pleo'),
  'that is thrown away for something before the field': (side) => (
    <>
      <p>{side}</p>
      {widget('Pleo')}
    </>
  ),
  'that is thrown away for something after the field': (side) => (
    <>
      {widget('Pleo')}
      <p>{side}</p>
    </>
  ),
  'that is thrown away, with a field alone': (side) => (
    <div>
      {side === 'server' ? <hr /> : <p>Something else</p>}
      <KeyInput provider="Pleo" onSubmit={() => {}} />
    </div>
  ),
}

function served(page: (side: 'server' | 'browser') => ReactNode) {
  const container = document.createElement('div')
  container.innerHTML = renderToString(page('server'))
  document.body.append(container)
  const complaints: unknown[] = []
  async function hydrate() {
    const root = await act(async () =>
      hydrateRoot(container, page('browser'), { onRecoverableError: (thrown) => complaints.push(thrown) }),
    )
    onTestFinished(async () => {
      await act(async () => root.unmount())
      container.remove()
    })
  }
  const inputs = () => [...container.querySelectorAll<HTMLInputElement>('.lk-input')]
  return { container, hydrate, inputs, complaints }
}

describe('K01, R26: a key that was typed before hydration', () => {
  it.each(Object.entries(pages))('survives a hydration %s, with the focus and the caret', async (_, page) => {
    const { container, hydrate, inputs } = served(page)
    const key = aKey()
    const [before] = inputs()
    if (!before) throw new Error('There is no field.')
    await userEvent.click(before)
    await userEvent.keyboard(`${key}{ArrowLeft}{ArrowLeft}`)
    await hydrate()
    const [after] = inputs()
    expect(after?.value).toBe(key)
    expect(after).toHaveFocus()
    expect(after?.selectionStart).toBe(key.length - 2)
    expect(container.innerHTML).not.toContain(key)
    if (after !== before) expect(before.value).toBe('')
  })

  it('goes to the field of its provider, of two', async () => {
    const { hydrate, inputs } = served((side) => (
      <>
        <p>{side}</p>
        {widget('Pleo')}
        {widget('Acme Bank')}
      </>
    ))
    const key = aKey()
    const second = inputs()[1]
    if (!second) throw new Error('There is no second field.')
    await userEvent.fill(second, key)
    await hydrate()
    expect(inputs().map(({ value }) => value)).toEqual(['', key])
  })

  it('is not put into a field that appears later', async () => {
    const { hydrate, inputs, container } = served(pages['that fits'] ?? (() => null))
    const key = aKey()
    const [before] = inputs()
    if (!before) throw new Error('There is no field.')
    await userEvent.fill(before, key)
    await hydrate()
    const other = served(() => widget('Pleo'))
    await other.hydrate()
    expect(other.inputs().map(({ value }) => value)).toEqual([''])
    expect(container.isConnected).toBe(true)
  })
})
