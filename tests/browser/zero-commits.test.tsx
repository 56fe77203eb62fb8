import { render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog, KeyInput } from 'latchkey'
import { pleoStandalone } from 'latchkey/providers'
import { Profiler, type ReactElement } from 'react'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { acme, acmeConnection, copy, field, press, send, showKey } from './requirements/setup'

const forty = () => aKey().slice(0, 40)
const alone = <KeyInput provider={pleoStandalone} onKeySubmit={() => {}} />
const widget = (
  <ApiKeyConnect
    provider={pleoStandalone}
    validate={() => ({ ok: false, code: 'invalid-key' })}
    initialConnection={null}
    checkIntervalMs={false}
  />
)
const inDialog = (
  <ApiKeyConnect
    provider={pleoStandalone}
    validate={() => ({ ok: true, company: acme })}
    initialConnection={acmeConnection}
    checkIntervalMs={false}
    dialog={ConnectDialog}
  />
)

/** Counts the commits below it, from the moment that `counted()` was last called. */
function count(element: ReactElement) {
  const onRender = vi.fn()
  render(
    <Profiler id="counted" onRender={onRender}>
      {element}
    </Profiler>,
  )
  return {
    commits: () => onRender.mock.calls.length,
    restart: () => onRender.mockClear(),
  }
}

/** Types one key after the other, as a person does, and waits for whatever React may have put off. */
async function type(text: string) {
  const before = field().value.length
  await userEvent.keyboard(text)
  await new Promise(requestAnimationFrame)
  await new Promise((resolve) => setTimeout(resolve))
  expect(field().value.length).toBe(before + text.length)
}

it('the count sees a commit where there is one', async () => {
  const { commits, restart } = count(alone)
  await userEvent.fill(field(), 'abc')
  restart()
  await press('Show key')
  expect(commits()).toBeGreaterThan(0)
})

it.each([
  { place: 'a KeyInput alone', element: alone },
  { place: 'ApiKeyConnect', element: widget },
])('40 typed characters commit nothing in $place', { tags: ['K01'] }, async ({ element }) => {
  const { commits, restart } = count(element)
  await userEvent.click(field())
  restart()
  await type(forty())
  expect(commits()).toBe(0)
})

it('40 typed characters commit nothing in a dialog', { tags: ['K01'] }, async () => {
  const { commits, restart } = count(inDialog)
  await press('Update API Key')
  await screen.findByRole('dialog')
  await userEvent.click(field())
  restart()
  await type(forty())
  expect(commits()).toBe(0)
})

it('40 typed characters commit nothing while the key is shown', { tags: ['K01'] }, async () => {
  const { commits, restart } = count(widget)
  await showKey()
  await userEvent.click(field())
  restart()
  await type(forty())
  expect(field().type).toBe('text')
  expect(commits()).toBe(0)
})

it('correcting a refused key commits once, and the message stays', { tags: ['K01'] }, async () => {
  const { commits, restart } = count(widget)
  await send(aKey())
  await screen.findByText('Connection failed')
  await waitFor(() => expect(field()).toHaveFocus())
  restart()
  await type(forty())
  expect(commits()).toBe(1)
  expect(field()).toHaveAccessibleDescription(/About the earlier key: The API Key appears to be invalid/)
})

it('a paste with nothing to say about commits nothing', { tags: ['K01'] }, async () => {
  const { commits, restart } = count(widget)
  const key = aKey()
  await copy(key)
  await userEvent.click(field())
  restart()
  await userEvent.paste()
  await waitFor(() => expect(field().value === key).toBe(true))
  expect(commits()).toBe(0)
})

it.each([
  { place: 'a KeyInput alone', element: alone },
  { place: 'ApiKeyConnect', element: widget },
])(
  'after a notice, one commit removes it and 39 more characters none, in $place',
  { tags: ['K01'] },
  async ({ element }) => {
    const { commits, restart } = count(element)
    await copy(`"${aKey()}"`)
    await userEvent.click(field())
    await userEvent.paste()
    await screen.findByText(/We removed quotes/)
    restart()
    await type(forty())
    expect(screen.queryByText(/We removed/)).toBeNull()
    expect(commits()).toBe(1)
  },
)

it.each([
  { place: 'a KeyInput alone', element: alone },
  { place: 'ApiKeyConnect', element: widget },
])(
  'after an empty entry, one commit takes its message away and 39 more characters none, in $place',
  { tags: ['K01'] },
  async ({ element }) => {
    const { commits, restart } = count(element)
    await press('Connect')
    await screen.findByText(/The API key is missing\./, { selector: '.lk-error *' })
    await waitFor(() => expect(field()).toHaveFocus())
    restart()
    await type(forty())
    expect(screen.queryByText(/The API key is missing\./, { selector: '.lk-error *' })).toBeNull()
    expect(field()).not.toBeInvalid()
    expect(commits()).toBe(1)
  },
)
