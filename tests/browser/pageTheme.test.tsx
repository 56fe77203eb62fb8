import 'latchkey/styles.css'
import { render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { contrast, layersBelow } from './contrast'

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
    expect(look()).toBe('dark')
    await system('light')
    await waitFor(() => expect(look()).toBe('light'))
    await system('dark')
    await waitFor(() => expect(look()).toBe('dark'))
  })

  it('with light colours alone has a light card on a dark system', async () => {
    load(lightOnly)
    await system('dark')
    render(widget)
    expect(look()).toBe('light')
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
  ])('%s', (_, theme, page) => {
    render(page)
    expect(look()).toBe(theme)
  })
})
