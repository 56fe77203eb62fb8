import { act } from '@testing-library/react'
import { ApiKeyConnect, KeyInput } from 'latchkey'
import type { ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
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
      <KeyInput provider="Pleo" onKeySubmit={() => {}} />
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

describe('a key that was typed before hydration', { tags: ['K01', 'R26'] }, () => {
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

  it.each([0, 1, 2])('stays with its connection, of three to the same provider (%i)', async (index) => {
    const { hydrate, inputs } = served((side) => (
      <>
        <p>{side}</p>
        {widget('Pleo')}
        {widget('Pleo')}
        {widget('Pleo')}
      </>
    ))
    const key = aKey()
    const typed = inputs()[index]
    if (!typed) throw new Error('There is no such field.')
    await userEvent.fill(typed, key)
    await hydrate()
    expect(inputs().map(({ value }) => value === key)).toEqual([0, 1, 2].map((one) => one === index))
    expect(inputs()[index]).toHaveFocus()
  })

  it('is given up where nothing tells which connection it was for', async () => {
    const { hydrate, inputs } = served((side) => (
      <>
        <p>{side}</p>
        {side === 'browser' ? widget('Pleo') : null}
        {widget('Pleo')}
      </>
    ))
    const [typed] = inputs()
    if (!typed) throw new Error('There is no field.')
    await userEvent.fill(typed, aKey())
    await hydrate()
    expect(inputs().map(({ value }) => value.length)).toEqual([0, 0])
  })

  it('leaves the focus in the page around the frame, where the person has gone on to it', {
    tags: ['K14'],
  }, async () => {
    const { hydrate, inputs } = served((side) => (
      <>
        <p>{side}</p>
        {widget('Pleo')}
      </>
    ))
    const key = aKey()
    const [before] = inputs()
    if (!before) throw new Error('There is no field.')
    await userEvent.click(before)
    await userEvent.keyboard(key)
    // As a frame of another site sees it: its own field still seems to have the focus.
    const left = vi.spyOn(document, 'hasFocus').mockReturnValue(false)
    onTestFinished(() => left.mockRestore())
    await hydrate()
    expect(inputs().map(({ value }) => value === key)).toEqual([true])
    expect(inputs()[0]).not.toHaveFocus()
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
