import { act, render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import type { Activate } from 'latchkey/headless'
import { pleoStandalone } from 'latchkey/providers'
import type { FormEvent } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { quiet } from './quiet'
import { acme, acmeConnection, button, globex, initech, press, send, show } from './requirements/setup'

const few = [acme, globex, initech]
const many = Array.from({ length: 9 }, (_, index) => ({ id: `c-${index}`, name: `Company ${index}` }))
const complaint = () => screen.queryAllByText('Choose a company.', { selector: '.lk-error *' })

async function choose(companies: typeof few) {
  const activate = vi.fn<Activate>((_, { company }) => ({ ok: true, company }))
  const { heard, statuses } = show({ validate: () => ({ ok: true, companies }), activate })
  await send(aKey())
  await screen.findByRole('heading', { name: 'Which company do you want to connect?' })
  return { activate, heard, statuses }
}

describe('Connect before a company is chosen', { tags: ['R11', 'R26'] }, () => {
  it('says that one has to be chosen, on the page and aloud, and leads to the first', async () => {
    const { activate, heard } = await choose(few)
    expect(complaint()).toHaveLength(0)
    await press('Connect')
    await waitFor(() => expect(complaint()).toHaveLength(1))
    expect(complaint()[0]).toBeVisible()
    expect(heard.at(-1)).toBe('Choose a company.')
    const [first] = screen.getAllByRole('radio')
    await waitFor(() => expect(first).toHaveFocus())
    expect(first).not.toBeChecked()
    expect(activate).not.toHaveBeenCalled()
  })

  it('is taken as answered by a choice', async () => {
    const { activate } = await choose(few)
    await press('Connect')
    await waitFor(() => expect(complaint()).toHaveLength(1))
    await userEvent.click(screen.getByRole('radio', { name: /Globex/ }))
    expect(complaint()).toHaveLength(0)
    await press('Connect to Globex GmbH')
    await screen.findByRole('heading', { name: 'Connected to Globex GmbH' })
    expect(activate).toHaveBeenCalledTimes(1)
  })

  it('says it where a search has found no company, and leads to the search', async () => {
    const { heard } = await choose(many)
    await userEvent.fill(screen.getByRole('searchbox'), 'nobody')
    expect(screen.getByText('No companies found')).toBeVisible()
    await waitFor(() => expect(heard.at(-1)).toBe('No companies found'))
    await press('Connect')
    await waitFor(() => expect(complaint()).toHaveLength(1))
    expect(complaint()[0]).toBeVisible()
    expect(heard.at(-1)).toBe('Choose a company.')
    await waitFor(() => expect(screen.getByRole('searchbox')).toHaveFocus())
  })

  it('has no message of the browser’s own, in a language of its own', async () => {
    await choose(few)
    const invalid = vi.fn()
    document.addEventListener('invalid', invalid, true)
    await press('Connect')
    await waitFor(() => expect(complaint()).toHaveLength(1))
    document.removeEventListener('invalid', invalid, true)
    expect(invalid).not.toHaveBeenCalled()
  })
})

it.each([320, 640])('no company takes more than 56 px, nor does the one that is connected (%i px)', async (width) => {
  await page.viewport(width, 900)
  onTestFinished(() => page.viewport(414, 896))
  const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk AG'
  show({
    validate: () => ({ ok: true, companies: [globex, acme, { ...initech, name }] }),
    initialConnection: acmeConnection,
  })
  await press('Update API Key')
  await send(aKey())
  const options = (await screen.findAllByRole('radio')).map((radio) => radio.closest('.lk-option') as Element)
  expect(screen.getByText('Current company')).toBeVisible()
  for (const option of options) expect(option.getBoundingClientRect().height).toBeLessThanOrEqual(56)
})

it('an empty list of companies is no stray line', async () => {
  await choose(many)
  const list = screen.getAllByRole('radio')[0]?.closest('.lk-options')
  await userEvent.fill(screen.getByRole('searchbox'), 'nobody')
  await waitFor(() => expect(screen.queryAllByRole('radio')).toHaveLength(0))
  expect(list?.getBoundingClientRect().height).toBe(0)
  expect(button('Connect')).toBeVisible()
})

describe('the second half of a double click is no answer to a question about a company', { tags: ['R14'] }, () => {
  /** Where a question comes under the pointer, only the rest of the double click reaches its buttons. */
  const secondHalf = (name: string) => {
    act(() => void button(name).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 })))
  }

  it.each([
    { what: 'another one', companies: [globex], confirms: 'Switch to Globex GmbH', keeps: 'Keep Acme ApS' },
    { what: 'one of several', companies: few, confirms: 'Connect to Acme ApS', keeps: 'Cancel' },
  ])('$what', async ({ companies, confirms, keeps }) => {
    const activate = vi.fn<Activate>((_, { company }) => ({ ok: true, company }))
    const { statuses } = show({
      initialConnection: acmeConnection,
      validate: () => ({ ok: true, companies }),
      activate,
    })
    await press('Update API Key')
    await send(aKey())
    await waitFor(() => expect(button(confirms)).toBeVisible())
    secondHalf(confirms)
    secondHalf(keeps)
    expect(statuses.at(-1)).toBe('confirming')
    expect(activate).not.toHaveBeenCalled()
    await press(confirms)
    await waitFor(() => expect(activate).toHaveBeenCalledTimes(1))
  })
})

it('Enter in the search confirms no company, chosen or not', { tags: ['R14'] }, async () => {
  const { activate } = await choose(many)
  await userEvent.fill(screen.getByRole('searchbox'), 'Company')
  await userEvent.keyboard('{Enter}')
  expect(complaint()).toHaveLength(0)
  await userEvent.click(screen.getByRole('radio', { name: /Company 3/ }))
  await userEvent.click(screen.getByRole('searchbox'))
  await userEvent.keyboard('{Enter}')
  await quiet()
  expect(activate).not.toHaveBeenCalled()
})

it('the choice in a dialog does not submit the form of the host around the widget', async () => {
  const submitted = vi.fn((event: FormEvent) => event.preventDefault())
  render(
    <form onSubmit={submitted}>
      <ApiKeyConnect
        provider={pleoStandalone}
        validate={() => ({ ok: true, companies: few })}
        activate={(_, { company }) => ({ ok: true, company })}
        initialConnection={null}
        checkIntervalMs={false}
        dialog={ConnectDialog}
      />
    </form>,
  )
  await press('Connect')
  await send(aKey())
  await userEvent.click(await screen.findByRole('radio', { name: /Globex/ }))
  await press('Connect to Globex GmbH')
  await screen.findByRole('heading', { name: 'Connected to Globex GmbH' })
  expect(submitted).not.toHaveBeenCalled()
})
