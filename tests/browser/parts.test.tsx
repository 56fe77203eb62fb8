import { act, render, screen } from '@testing-library/react'
import {
  ApiKeyConnect,
  ConnectDialog,
  ConnectionProvider,
  ConnectionRow,
  ConnectionSummary,
  type Part,
  type PartsProps,
  ReconnectBanners,
  type Render,
} from 'latchkey'
import {
  badgeOf,
  type ConnectionStore,
  createConnectionStore,
  type ProviderDefinition,
  type State,
  useApiKeyConnection,
} from 'latchkey/headless'
import { pleoIntegrated } from 'latchkey/providers'
import { exampleStates } from 'latchkey/testing'
import { createElement, type ReactElement } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { parts } from '../../src/components/parts/parts'
import { aKey } from '../aKey'
import { acmeConnection, broken, field, kinds, press } from './requirements/setup'
import { moments, stillIn } from './ShownState'

const withFields: ProviderDefinition = {
  name: 'Acme',
  keyKind: 'integrated',
  keyFormat: { shape: 'text' },
  keySource: { steps: ['Open Settings.'] },
  requiredPermissions: ['read', 'write'],
  fields: [
    { name: 'site', label: 'Site', kind: 'text', prefix: 'https://', suffix: '.example.com', description: 'Yours.' },
    { name: 'region', label: 'Region', kind: 'select', optional: true, options: [{ value: 'eu', label: 'Europe' }] },
    { name: 'secret', label: 'Secret', kind: 'secret', optional: true },
  ],
}
const providers = [...kinds, withFields]

interface WidgetProps extends PartsProps {
  store: ConnectionStore
  dialog?: typeof ConnectDialog | undefined
  variant?: 'card' | 'plain'
}

function Widget({ store, ...props }: WidgetProps) {
  return (
    <ApiKeyConnect
      connection={useApiKeyConnection(store)}
      logo="Acme"
      now={Date.parse('2026-11-22T12:00:00Z')}
      {...props}
    />
  )
}

function RowAlone({ store, ...given }: PartsProps & { store: ConnectionStore }) {
  return <ConnectionRow connection={store} {...given} />
}

const openMenu = () => press(/^Actions for/)

function SummaryAlone({ store, ...given }: PartsProps & { store: ConnectionStore }) {
  return (
    <ConnectionProvider connection={useApiKeyConnection(store)}>
      <ConnectionSummary {...given} />
    </ConnectionProvider>
  )
}

const store = () =>
  createConnectionStore({
    provider: pleoIntegrated,
    validate: () => ({ ok: false, code: 'invalid-key' }),
    disconnect: () => ({ ok: true }),
    initialConnection: acmeConnection,
    checkIntervalMs: false,
  })

/** Everything that can be on a page, with what the host says of its parts; `see` is called at each. */
async function everything(given: PartsProps, see: (moment: string, state: State | null) => void) {
  async function shown(moment: string, state: State | null, element: ReactElement, go = async () => {}) {
    const { unmount } = render(element)
    await go()
    see(moment, state)
    unmount()
  }

  for (const [moment, state] of Object.entries(moments)) {
    for (const provider of providers) {
      const still = stillIn(state, provider)
      const where = `${moment}, ${provider.name} ${provider.keyKind}`
      await shown(where, state, <Widget store={still} {...given} />)
      await shown(`${where}, in a dialog`, state, <Widget store={still} dialog={ConnectDialog} {...given} />)
    }
  }
  const slow = stillIn({ ...exampleStates.validating, wait: 'slow' }, pleoIntegrated)
  await shown('a slow answer', null, <Widget store={slow} {...given} />)
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  await shown('offline', null, <Widget store={store()} {...given} />)
  onLine.mockRestore()
  await shown('plain', null, <Widget store={store()} variant="plain" {...given} />)
  await shown('asked whether to disconnect', null, <Widget store={store()} {...given} />, () => press('Disconnect'))
  await shown(
    'asked whether to discard',
    null,
    <Widget store={store()} dialog={ConnectDialog} {...given} />,
    async () => {
      await press('Update API Key')
      await userEvent.fill(field(), aKey())
      await userEvent.keyboard('{Escape}')
    },
  )
  const [one, other] = [stillIn(exampleStates['action-required'], pleoIntegrated), store()]
  act(() => other.setConnection(broken('revoked-key')))
  await shown('several broken', null, <ReconnectBanners connections={[one, other]} {...given} />)
  await shown('a summary alone', null, <SummaryAlone store={store()} {...given} />)
  await shown('a row', null, <RowAlone store={store()} {...given} />)
  await shown('a row with its menu', null, <RowAlone store={store()} {...given} />, openMenu)
  await shown('a row that asks whether to disconnect', null, <RowAlone store={store()} {...given} />, async () => {
    await openMenu()
    await userEvent.click(screen.getByRole('menuitem', { name: 'Disconnect' }))
  })
  const asking = stillIn(exampleStates.failed, pleoIntegrated)
  const cards = [1, 2].map((card) => <Widget key={card} store={asking} {...given} />)
  await shown('asked for by another card', null, <div>{cards}</div>)
}

const all: readonly Part[] = [...new Set<Part>(Object.values(parts).flat())]
const isPart = (name: string): name is Part => all.some((part) => part === name)
/** What elements share that are different parts. */
const marks = ['root', 'visually-hidden']
const partsOf = ({ classList }: Element) =>
  [...classList].flatMap((name) => (name.startsWith('lk-') && !marks.includes(name.slice(3)) ? [name.slice(3)] : []))
const shownParts = () =>
  [...document.querySelectorAll('[class*="lk-"]')].filter((element) => partsOf(element).length > 0)

afterEach(() => expect(screen.queryByRole('dialog')).toBeNull())

describe('each element with a class of ours is a part', () => {
  it('that `parts` lists, and each that it lists is seen', async () => {
    const seen = new Set<string>()
    await everything({}, () => {
      for (const element of shownParts()) for (const part of partsOf(element)) seen.add(part)
    })
    expect([...seen].filter((part) => !isPart(part))).toEqual([])
    expect(all.filter((part) => !seen.has(part))).toEqual([])
  })

  it('that `classNames` of the widget reaches, wherever it is', async () => {
    const classNames = Object.fromEntries(all.map((part) => [part, `my-${part}`]))
    const missed = new Set<string>()
    await everything({ classNames }, (moment) => {
      for (const element of shownParts())
        for (const part of partsOf(element))
          if (!element.classList.contains(`my-${part}`)) missed.add(`${part}: ${moment}`)
    })
    expect([...missed]).toEqual([])
  })

  const elements: Partial<Record<Part, Render>> = {
    input: (props) => createElement('rows' in props ? 'textarea' : 'input', { ...props, 'data-mine': 'input' }),
    select: <select data-mine="select" />,
    icon: <svg data-mine="icon" />,
    'badge-icon': <svg data-mine="badge-icon" />,
    spinner: <svg data-mine="spinner" />,
    label: (props) => createElement('label', { ...props, 'data-mine': 'label' }),
    option: (props) => createElement('label', { ...props, 'data-mine': 'option' }),
  }
  const buttons: readonly Part[] = [
    'button',
    'connect',
    'source-heading',
    'paste',
    'reveal',
    'file',
    'put-back',
    'submit',
    'cancel',
    'copy',
    'update',
    'check',
    'disconnect',
    'confirm',
    'keep',
    'banner-action',
    'close',
    'row-action',
    'menu-item',
  ]
  const renderOf = (part: Part): Render =>
    elements[part] ?? (buttons.includes(part) ? <button type="button" data-mine={part} /> : <div data-mine={part} />)

  it('that `renders` of the widget puts another element in the place of, wherever it is', async () => {
    const renders = Object.fromEntries(all.map((part) => [part, renderOf(part)]))
    const missed = new Set<string>()
    await everything({ renders }, (moment) => {
      for (const element of shownParts()) {
        const mine = element.getAttribute('data-mine')
        if (mine === null || !partsOf(element).includes(mine)) missed.add(`${partsOf(element).join(' ')}: ${moment}`)
      }
    })
    expect([...missed]).toEqual([])
  })
})

it('`data-status` is one of the ten statuses and `data-badge` one of the five words, wherever they are', async () => {
  const statuses = Object.keys(exampleStates)
  const badges = [...new Set(Object.values(exampleStates).map(badgeOf))]
  expect([statuses.length, badges.length]).toEqual([10, 5])
  const wrong = new Set<string>()
  await everything({}, (moment, state) => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-status]')) {
      const { status = '' } = element.dataset
      if (!statuses.includes(status) || (state && status !== state.status))
        wrong.add(`${element.className}: ${status}, ${moment}`)
    }
    for (const element of document.querySelectorAll<HTMLElement>('[data-badge]')) {
      const { badge = '' } = element.dataset
      if (!badges.some((one) => one === badge)) wrong.add(`${element.className}: ${badge}, ${moment}`)
    }
    const badge = document.querySelector<HTMLElement>('.lk-badge')
    if (state && badge?.dataset.badge !== badgeOf(state)) wrong.add(`the badge: ${moment}`)
  })
  expect([...wrong]).toEqual([])
})
