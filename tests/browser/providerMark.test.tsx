import { act, render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog, ProviderMark } from 'latchkey'
import { type ProviderDefinition, pleoStandalone } from 'latchkey/providers'
import styles from 'latchkey/styles.css?inline'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cdp } from 'vitest/browser'
import logo from '../../.storybook/public/favicon.svg?no-inline'
import { contrast, layersBelow } from './contrast'
import { acme, acmeConnection, press, show } from './requirements/setup'

const withLogo = (address: string): ProviderDefinition => ({ ...pleoStandalone, logo: address })

function markIn(root: ParentNode): HTMLElement {
  const mark = root.querySelector<HTMLElement>('.lk-mark')
  if (!mark) throw new Error('There is no mark.')
  return mark
}

/** What is seen on the tile, and where the tile and the name beside it stand. */
function seenOn(mark: HTMLElement) {
  const view = mark.ownerDocument.defaultView ?? window
  const image = mark.querySelector('img')
  const letter = view.getComputedStyle(mark, '::before').content
  const { width, height, x, y } = mark.getBoundingClientRect()
  return {
    letter: letter === 'none' ? null : letter,
    image: image !== null && view.getComputedStyle(image).opacity === '1',
    box: { width, height, x, y },
    name: mark.nextElementSibling?.getBoundingClientRect().toJSON() as unknown,
  }
}

/** A page of its own, with a policy of its own. */
async function pageWith(policy: string) {
  const frame = document.createElement('iframe')
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><style>${styles}</style><main></main>`
  frame.style.cssText = 'width: 640px; height: 400px'
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
  document.body.append(frame)
  onTestFinished(() => frame.remove())
  await loaded
  const page = frame.contentDocument
  const container = page?.querySelector('main')
  if (!page || !container) throw new Error('The frame has no page.')
  const refused: string[] = []
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => void refused.push(effectiveDirective))
  return { container, refused }
}

const widget = (provider: ProviderDefinition) => (
  <ApiKeyConnect
    provider={provider}
    validate={() => ({ ok: true, company: acme })}
    initialConnection={acmeConnection}
  />
)

describe('the provider’s mark', () => {
  it('stands before the name in the card and in the dialog, and says nothing', async () => {
    show({ dialog: ConnectDialog })
    const card = screen.getByRole('region', { name: 'Pleo' })
    expect(seenOn(markIn(card)).letter).toBe('"P"')
    expect(markIn(card).nextElementSibling).toHaveTextContent('Pleo')
    expect(card.textContent).not.toContain('PPleo')
    await press('Connect')
    const dialog = screen.getByRole('dialog', { name: 'Connect to Pleo' })
    expect(seenOn(markIn(dialog)).letter).toBe('"P"')
    expect(markIn(dialog)).toHaveAttribute('aria-hidden', 'true')
  })

  it('gives way to the logo once that has loaded, in the same place', async () => {
    const { container } = render(widget(withLogo(logo)))
    const mark = markIn(container)
    const before = seenOn(mark)
    expect(before).toMatchObject({ letter: '"P"', image: false, box: { width: 36, height: 36 } })
    await waitFor(() => expect(mark).toHaveAttribute('data-loaded'))
    expect(seenOn(mark)).toEqual({ ...before, letter: null, image: true })
    const image = mark.querySelector('img')
    expect(image).toHaveAttribute('alt', '')
    expect(image).toHaveAttribute('referrerpolicy', 'no-referrer')
    expect(image).toHaveAttribute('loading', 'lazy')
    expect(screen.queryByRole('img')).toBeNull()
  })

  it('gives way to a logo that had loaded before hydration', async () => {
    const element = <ProviderMark provider={withLogo(logo)} />
    const container = document.createElement('div')
    container.innerHTML = renderToString(element)
    document.body.append(container)
    const image = container.querySelector('img')
    await waitFor(() => expect(image?.naturalWidth).toBeGreaterThan(0))
    const root = await act(async () => hydrateRoot(container, element))
    onTestFinished(async () => {
      await act(async () => root.unmount())
      container.remove()
    })
    expect(markIn(container)).toHaveAttribute('data-loaded')
  })

  it('stays the first letter where there is no such logo', async () => {
    const { container } = render(widget(withLogo('/no/such/logo.svg')))
    const image = container.querySelector('img')
    const before = seenOn(markIn(container))
    await new Promise((resolve) => image?.addEventListener('error', resolve))
    expect(seenOn(markIn(container))).toEqual(before)
    expect(before).toMatchObject({ letter: '"P"', image: false })
  })

  it('stays the first letter where the page’s policy forbids the logo', async () => {
    const { container, refused } = await pageWith("img-src 'none'")
    render(widget(withLogo(logo)), { container })
    const before = seenOn(markIn(container))
    await waitFor(() => expect(refused).toContain('img-src'))
    await act(async () => {})
    expect(seenOn(markIn(container))).toEqual(before)
    expect(before).toMatchObject({ letter: '"P"', image: false, box: { width: 36, height: 36 } })
  })

  it.each(['javascript:alert(1)', 'data:image/svg+xml,<svg/>', 'http://logo.example/x.svg', ' java\nscript:alert(1)'])(
    'asks for no logo at %j, in a definition that nobody has looked at',
    (address) => {
      const { container } = render(<ProviderMark provider={withLogo(address)} />)
      expect(container.querySelector('img')).toBeNull()
    },
  )

  it('is what the host renders in its place, or nothing', () => {
    const { unmount } = show({ logo: <b>PL</b> })
    expect(document.querySelector('.lk-logo')).toHaveTextContent('PL')
    expect(document.querySelector('.lk-mark')).toBeNull()
    unmount()
    show({ logo: null })
    expect(document.querySelector('.lk-mark, .lk-logo')).toBeNull()
  })

  it('of its own needs a provider', () => {
    expect(() => renderToString(<ProviderMark />)).toThrow('a ProviderMark alone needs `provider`')
  })
})

describe('the letter on it', () => {
  const names = Array.from({ length: 26 }, (_, index) => `${String.fromCharCode(65 + index)}cme`)

  it.each(['light', 'dark'])('can be read, whatever the name (%s)', (theme) => {
    const { container } = render(
      <div data-lk-theme={theme} style={{ colorScheme: theme, background: 'Canvas' }}>
        {names.map((name) => (
          <ProviderMark key={name} provider={name} />
        ))}
      </div>,
    )
    const marks = [...container.querySelectorAll<HTMLElement>('.lk-mark')]
    const ratios = marks.map((mark) => contrast(getComputedStyle(mark).color, layersBelow(mark)))
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5)
    // Several looks, so that two providers in a list are told apart at a glance.
    expect(new Set(marks.map((mark) => getComputedStyle(mark).color)).size).toBe(6)
  })

  it('can be read with forced colours, on a tile with an edge', async () => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
    onTestFinished(async () => {
      await cdp().send('Emulation.setEmulatedMedia', { features: [] })
    })
    const { container } = render(<ProviderMark provider="Acme" />)
    const { color, borderTopColor } = getComputedStyle(markIn(container))
    expect(contrast(color, layersBelow(markIn(container)))).toBeGreaterThanOrEqual(7)
    expect(contrast(borderTopColor, layersBelow(container))).toBeGreaterThanOrEqual(3)
  })

  it.each(['WWWW', '﷽ Bank', 'Z̴̡̢̧̛̞̟̠͓̔̈́̀͗͝algo', '👩‍👩‍👧 Family', '   '])('keeps within the tile: %j', (name) => {
    const { container } = render(<ProviderMark provider={name} />)
    const { width, height } = markIn(container).getBoundingClientRect()
    expect([width, height]).toEqual([36, 36])
    expect(getComputedStyle(markIn(container)).overflow).toBe('hidden')
  })
})
