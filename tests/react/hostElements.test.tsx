import { act, fireEvent, render } from '@testing-library/react'
import type { PartsProps, State } from 'latchkey'
import * as entry from 'latchkey'
import { exampleStates } from 'latchkey/testing'
import { type ComponentType, createElement, createRef, type ReactElement, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'

const { ConnectionProvider, createConnectionStore, useApiKeyConnection } = entry

function stillIn(state: State): entry.ConnectionStore {
  const store = createConnectionStore({
    provider: 'Acme',
    validate: () => new Promise(() => {}),
    initialConnection: null,
  })
  return { ...store, getState: () => state }
}

function Within({ store, children }: { store: entry.ConnectionStore; children: ReactNode }) {
  return <ConnectionProvider connection={useApiKeyConnection(store)}>{children}</ConnectionProvider>
}

const broken = [stillIn(exampleStates['action-required']), stillIn(exampleStates['action-required'])]

/** Each exported component that renders an element: its class, a state in which it does, and what it can't do without. */
const components = {
  ApiKeyConnect: { part: 'widget', status: 'connected', needs: {} },
  CompanyConfirmation: { part: 'confirmation', status: 'confirming', needs: {} },
  ConnectDialog: { part: 'dialog', status: 'not-connected', needs: { open: true } },
  ConnectionBadge: { part: 'badge', status: 'failed', needs: {} },
  ConnectionProgress: { part: 'progress', status: 'validating', needs: {} },
  ConnectionRow: { part: 'row', status: 'connected', needs: {} },
  ConnectionSummary: { part: 'summary', status: 'connected', needs: {} },
  KeyInput: { part: 'key-input', status: 'not-connected', needs: {} },
  LiveRegions: { part: 'live', status: 'connected', needs: {} },
  ProviderMark: { part: 'mark', status: 'connected', needs: {} },
  ReconnectBanner: { part: 'banner', status: 'action-required', needs: {} },
  ReconnectBanners: { part: 'banner', status: 'action-required', needs: { connections: broken } },
} as const

type Name = keyof typeof components
const exported: Readonly<Record<string, unknown>> = entry
const names = Object.keys(components) as Name[]

function show(name: Name, given: Record<string, unknown>) {
  const { part, status, needs } = components[name]
  // SAFETY: what is common to all of them is what this test is about.
  const Component = exported[name] as ComponentType<Record<string, unknown>>
  const store = stillIn(exampleStates[status])
  const page = (more: Record<string, unknown>) => (
    <Within store={store}>
      <Component {...needs} {...more} />
    </Within>
  )
  const view = render(page(given))
  const element = () => {
    const found = document.querySelector<HTMLElement>(`.lk-${part}`)
    if (!found) throw new Error(`no .lk-${part}`)
    return found
  }
  return { ...view, element, again: (more: Record<string, unknown>) => view.rerender(page(more)) }
}

it('no exported component is left out of here', () => {
  const renderNothing = ['ConnectionProvider', 'MessagesProvider', 'ConnectionFailure']
  const shown = Object.keys(exported).filter((name) => /^[A-Z]/.test(name) && !renderNothing.includes(name))
  expect(shown.sort()).toEqual([...names].sort())
})

describe.each(names)('what a host gives to %s', (name) => {
  it('reaches its element', () => {
    const attributes = {
      id: 'mine',
      title: 'Mine',
      lang: 'da',
      dir: 'rtl',
      tabIndex: -1,
      'data-mine': 'yes',
      'aria-label': 'Mine',
      'aria-describedby': 'elsewhere',
      'aria-busy': true,
      'aria-keyshortcuts': 'K',
    }
    const handlers = { onFocus: vi.fn(), onBlur: vi.fn(), onKeyDown: vi.fn(), onClick: vi.fn() }
    const ref = createRef<HTMLElement>()
    const { element, unmount } = show(name, {
      ref,
      className: 'mine',
      style: { outlineOffset: '3px' },
      ...attributes,
      ...handlers,
    })
    const found = element()
    expect(ref.current).toBe(found)
    expect(found).toHaveClass('mine')
    expect(found.style.outlineOffset).toBe('3px')
    const { tabIndex, ...rest } = attributes
    for (const [attribute, value] of Object.entries(rest)) expect(found).toHaveAttribute(attribute, String(value))
    expect(found.tabIndex).toBe(tabIndex)
    act(() => found.focus())
    fireEvent.keyDown(found, { key: 'F2' })
    fireEvent.click(found)
    act(() => found.blur())
    for (const [event, handler] of Object.entries(handlers)) expect(handler, event).toHaveBeenCalled()
    unmount()
    expect(ref.current).toBeNull()
  })

  it('as `render` is rendered in its place, with its class, its content and all of the above', () => {
    const { element: plain, unmount } = show(name, {})
    const content = plain().childElementCount
    const { status } = plain().dataset
    unmount()
    const refs = { part: createRef<HTMLElement>(), own: createRef<HTMLElement>() }
    const heard: string[] = []
    const { element } = show(name, {
      ref: refs.part,
      className: 'mine',
      id: 'mine',
      onKeyDown: () => heard.push('part'),
      render: createElement('article', {
        ref: refs.own,
        className: 'own',
        'data-own': 'yes',
        onKeyDown: () => heard.push('own'),
      }),
    })
    const found = element()
    expect(found).toMatchObject({ tagName: 'ARTICLE', id: 'mine', childElementCount: content })
    expect(found).toHaveClass('mine', 'own')
    expect(found.dataset).toMatchObject({ own: 'yes', ...(status && { status }) })
    expect([refs.part.current, refs.own.current]).toEqual([found, found])
    fireEvent.keyDown(found, { key: 'F2' })
    expect(heard).toEqual(['own', 'part'])
  })

  it('as a function gets the props and the state', () => {
    const seen = vi.fn()
    const renderIt: PartsProps['render'] = (props, state) => {
      seen(state)
      return <article {...props} data-seen={state?.status} />
    }
    const { element } = show(name, { render: renderIt, className: 'mine' })
    expect(element()).toMatchObject({ tagName: 'ARTICLE' })
    expect(element()).toHaveClass('mine')
    expect(seen).toHaveBeenLastCalledWith(exampleStates[components[name].status])
  })

  it('changes nothing of what stands in it where it only looks different at each render', () => {
    const given = () => ({ render: (<article data-own="yes" />) as ReactElement, ref: () => {} })
    const { element, again } = show(name, given())
    const before = element()
    const first = before.firstElementChild
    again(given())
    expect(element()).toBe(before)
    expect(element().firstElementChild).toBe(first)
  })
})
