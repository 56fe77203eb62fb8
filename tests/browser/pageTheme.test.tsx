import 'latchkey/styles.css'
import { act, render, screen, waitFor } from '@testing-library/react'
import {
  ApiKeyConnect,
  CompanyConfirmation,
  ConnectDialog,
  ConnectionBadge,
  ConnectionProgress,
  ConnectionRow,
  ConnectionSummary,
  KeyInput,
  ProviderMark,
  ReconnectBanner,
} from 'latchkey'
import { ConnectionProvider, useApiKeyConnection } from 'latchkey/headless'
import { pleoStandalone } from 'latchkey/providers'
import { type ReactNode, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { contrast, layersBelow } from './contrast'
import { broken } from './requirements/setup'
import { moments, stillIn } from './ShownState'

function load(css: string) {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  onTestFinished(() => style.remove())
}

const system = (theme: 'light' | 'dark' | '') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: theme }] })
afterEach(() => system(''))

/** Dark mode as a media query, and not a word to the browser. */
const byQuery = `body { background: white; color: #222 }
  @media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }`
/** A page that says that it follows the system, and has light colours alone. */
const lightOnly = ':root { color-scheme: light dark } body { background: white; color: #222 }'

const validate = () => ({ ok: true, company: { id: 'acme' } }) as const
const widget = <ApiKeyConnect provider="Acme" validate={validate} initialConnection={null} />
const card = () => document.querySelector('.lk-card') as HTMLElement

/** Which of the two the card is, by what is painted, and whether its title can be read on it. */
function look(element: Element = card()) {
  const below = layersBelow(element)
  const title = element.querySelector('.lk-title, .lk-dialog-title, h2') ?? element
  expect(contrast(getComputedStyle(title).color, layersBelow(title))).toBeGreaterThan(4.5)
  return contrast('white', below) > contrast('black', below) ? 'dark' : 'light'
}

describe('a page that does not say whether it is light or dark', () => {
  it('with a media query for its dark mode has a card as dark as it is, and changes with it', async () => {
    load(byQuery)
    await system('dark')
    render(widget)
    await waitFor(() => expect(look()).toBe('dark'))
    await system('light')
    await waitFor(() => expect(look()).toBe('light'))
    await system('dark')
    await waitFor(() => expect(look()).toBe('dark'))
  })

  it('with light colours alone has a light card on a dark system', async () => {
    load(lightOnly)
    await system('dark')
    render(widget)
    await waitFor(() => expect(look()).toBe('light'))
  })

  it.each(['#eee', 'oklch(0.95 0.01 200)', 'lab(92 0 0)', 'color(display-p3 0.9 0.9 0.9)', 'hsl(0 0% 90%)'])(
    'is dark where its text is %s, and light again when a class above goes',
    async (colour) => {
      load(`.night { background: #111; color: ${colour} }  main, main * { transition: color 80ms }`)
      render(
        <main className="night">
          <div>{widget}</div>
        </main>,
      )
      await waitFor(() => expect(look()).toBe('dark'))
      document.querySelector('main')?.classList.remove('night')
      await waitFor(() => expect(look()).toBe('light'))
    },
  )

  it('has a dialog that is like it, in a layout without a card', async () => {
    load(byQuery)
    await system('dark')
    render(<ApiKeyConnect provider="Acme" validate={validate} initialConnection={null} dialog={ConnectDialog} />)
    await userEvent.click(screen.getByRole('button', { name: /Connect/ }))
    expect(look(await screen.findByRole('dialog'))).toBe('dark')
  })
})

describe('what a page says counts', () => {
  it.each([
    [
      'a color-scheme',
      'light',
      <div key="a" style={{ colorScheme: 'light', color: '#eee' }}>
        {widget}
      </div>,
    ],
    [
      'an attribute around the card',
      'light',
      <div key="b" data-lk-theme="light" style={{ color: '#eee' }}>
        {widget}
      </div>,
    ],
    [
      'an attribute on the card',
      'light',
      <div key="c" style={{ color: '#eee' }}>
        <ApiKeyConnect provider="Acme" validate={validate} initialConnection={null} data-lk-theme="light" />
      </div>,
    ],
    [
      'a class',
      'dark',
      <div key="d" className="dark" style={{ color: '#222' }}>
        {widget}
      </div>,
    ],
  ])('%s', async (_, theme, page) => {
    render(page)
    await new Promise(requestAnimationFrame)
    expect(look()).toBe(theme)
  })
})

/** What stands in a page by itself, and in no card of ours. */
describe('what stands alone is as dark as a page whose dark mode is a media query', () => {
  function Alone({ at, children }: { readonly at: string; readonly children: ReactNode }) {
    const state = moments[at]
    if (!state) throw new Error(`There is no moment ${at}.`)
    const store = useMemo(() => stillIn(state, pleoStandalone), [state])
    return <ConnectionProvider connection={useApiKeyConnection(store)}>{children}</ConnectionProvider>
  }
  const ours = (tree: ParentNode = document) => [
    ...tree.querySelectorAll<HTMLElement>('.lk-root:not(.lk-root *, .lk-visually-hidden)'),
  ]
  const schemes = (tree?: ParentNode) => [...new Set(ours(tree).map((one) => getComputedStyle(one).colorScheme))]

  const alone: Record<string, readonly [string, ReactNode]> = {
    'a banner': ['action-required', <ReconnectBanner key="1" />],
    'a badge': ['connected', <ConnectionBadge key="2" />],
    'a row': ['connected', <ConnectionRow key="3" />],
    'a field': ['updating', <KeyInput key="4" />],
    'a summary': ['connected', <ConnectionSummary key="5" />],
    'the steps': ['validating', <ConnectionProgress key="6" />],
    'the question which company': ['confirming', <CompanyConfirmation key="7" />],
    'a mark': ['connected', <ProviderMark key="8" />],
    'a button that opens a dialog': ['not-connected', <ConnectDialog key="9" />],
  }
  const Server = () => (
    <>
      {widget}
      <Alone at="connected">
        <ConnectionRow />
        <ConnectionSummary />
      </Alone>
      <Alone at="action-required">
        <ReconnectBanner />
      </Alone>
    </>
  )

  it.each(Object.entries(alone))('%s', async (_, [at, element]) => {
    load(byQuery)
    await system('dark')
    const { rerender } = render(<Alone at="loading">{element}</Alone>)
    rerender(<Alone at={at}>{element}</Alone>)
    await waitFor(() => expect(schemes()).toEqual(['dark']))
    await system('light')
    await waitFor(() => expect(schemes()).not.toContain('dark'))
  })

  it('a dialog of the layout that the banner has opened', async () => {
    load(byQuery)
    await system('dark')
    function Layout() {
      const connection = useApiKeyConnection({ provider: 'Acme', validate, initialConnection: broken('revoked-key') })
      return (
        <ConnectionProvider connection={connection}>
          <ReconnectBanner />
          <ConnectDialog trigger={null} />
        </ConnectionProvider>
      )
    }
    render(<Layout />)
    await userEvent.click(screen.getByRole('button', { name: /Replace/ }))
    expect(look(await screen.findByRole('dialog'))).toBe('dark')
  })

  it('a card that stands in a shadow tree itself', async () => {
    load(byQuery)
    await system('dark')
    const host = document.body.appendChild(document.createElement('div'))
    onTestFinished(() => host.remove())
    const tree = host.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      [...document.styleSheets]
        .flatMap(({ cssRules }) => [...cssRules])
        .map(({ cssText }) => cssText)
        .join('\n'),
    )
    tree.adoptedStyleSheets = [sheet]
    render(createPortal(widget, tree))
    await waitFor(() => expect(schemes(tree)).toEqual(['dark']))
  })

  it('what comes later, beside what is there', async () => {
    load(byQuery)
    await system('dark')
    const page = (isThere: boolean) => (
      <Alone at="action-required">
        <ConnectionBadge />
        {isThere ? <ReconnectBanner /> : null}
      </Alone>
    )
    const { rerender } = render(page(false))
    await waitFor(() => expect(schemes()).toEqual(['dark']))
    rerender(page(true))
    await waitFor(() => expect(ours()).toHaveLength(2))
    await waitFor(() => expect(schemes()).toEqual(['dark']))
  })

  it('what is not hydrated yet, without a word from React', async () => {
    load(byQuery)
    await system('dark')
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(<Server />)
    // The layout of a page is hydrated before what stands in it.
    render(
      <Alone at="not-connected">
        <ConnectDialog trigger={null} />
      </Alone>,
    )
    await waitFor(() => expect(schemes(container)).toEqual(['dark']))
    const root = await act(async () => hydrateRoot(container, <Server />))
    onTestFinished(async () => {
      await act(async () => root.unmount())
      container.remove()
    })
    expect(schemes(container)).toEqual(['dark'])
  })

  it('but not what the host has given a theme', async () => {
    load(byQuery)
    await system('dark')
    render(
      <Alone at="action-required">
        <ConnectionBadge data-lk-theme="light" />
        <ReconnectBanner />
      </Alone>,
    )
    await waitFor(() => expect(ours().map((one) => getComputedStyle(one).colorScheme)).toEqual(['light', 'dark']))
  })
})
