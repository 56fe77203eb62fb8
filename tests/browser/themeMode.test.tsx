import 'latchkey/styles.css'
import { cleanup, render } from '@testing-library/react'
import { ApiKeyConnect } from 'latchkey'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { cdp } from 'vitest/browser'
import { weakPoints } from '../../stories/themes/weakPoints'
import type { Library } from './beside/Library'
import { mantineLibrary } from './beside/mantineLibrary'
import { muiLibrary } from './beside/muiLibrary'
import { OurDialog, Ours } from './beside/Ours'
import { radixLibrary } from './beside/radixLibrary'
import { shadcnLibrary } from './beside/shadcnLibrary'
import byClass from './beside/sheets/tailwind-class.css?inline'
import byQuery from './beside/sheets/tailwind-media.css?inline'
import byNight from './beside/sheets/tailwind-night.css?inline'
import { contrast, layersBelow } from './contrast'
import { quiet } from './quiet'

type Theme = 'light' | 'dark'

const sheet = (css: string) => Object.assign(document.createElement('style'), { textContent: css })

// The order of layers is that of their first mention.
document.head.prepend(sheet('@layer theme, base, latchkey, components, utilities;'))

const still = '*, ::before, ::after { animation: none !important; transition: none !important }'

function load(...css: readonly string[]) {
  const sheets = [...css, still].map(sheet)
  document.head.append(...sheets)
  onTestFinished(() => {
    for (const one of sheets) one.remove()
  })
}

const system = (theme: Theme | '') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: theme }] })
afterEach(() => system(''))

const paper = 'body { background: white; color: #222 }'
const ink = 'body { background: #111; color: #eee }'

/** Which of the two a browser takes an element for: its scroll bars, its fields, `Canvas`. */
function schemeOf(element: Element): Theme {
  const probe = element.appendChild(document.createElement('i'))
  probe.style.background = 'Canvas'
  const theme = themeOf([getComputedStyle(probe).backgroundColor])
  probe.remove()
  return theme
}

const themeOf = (below: readonly string[]): Theme =>
  contrast('white', below) > contrast('black', below) ? 'dark' : 'light'

/** Of all that is ours: what it is painted as, what the browser takes it for, and what can't be read. */
function found(tree: ParentNode) {
  const cards = [...tree.querySelectorAll('.lk-card, .lk-dialog, .lk-banner')]
  return {
    painted: [...new Set(cards.map((card) => themeOf(layersBelow(card))))],
    scheme: [...new Set(cards.map(schemeOf))],
    faint: cards.flatMap((card) => weakPoints(card)),
  }
}
const only = (theme: Theme) => ({ painted: [theme], scheme: [theme], faint: [] })

function onRoot(attributes: Readonly<Record<string, string>>) {
  const root = document.documentElement
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value)
  onTestFinished(() => {
    for (const name of Object.keys(attributes)) root.removeAttribute(name)
  })
}

interface Way {
  readonly told: string
  readonly expected: Theme
  /** The system's theme; light by default. */
  readonly on?: Theme
  /** The page's own sheet; white with dark text by default. */
  readonly page?: string
  readonly root?: Readonly<Record<string, string>>
  readonly around?: Readonly<Record<string, string>>
}

const ways: readonly Way[] = [
  { told: 'nothing', expected: 'light' },
  { told: 'a class on the page', expected: 'dark', page: ink, root: { class: 'dark' } },
  { told: 'a class on the page, which paints nothing', expected: 'dark', page: '', root: { class: 'dark' } },
  { told: 'a class on a section', expected: 'dark', around: { class: 'dark' } },
  { told: 'data-theme on the page', expected: 'dark', page: ink, root: { 'data-theme': 'dark' } },
  { told: 'data-theme on a section', expected: 'dark', around: { 'data-theme': 'dark' } },
  { told: 'data-lk-theme on the page', expected: 'dark', root: { 'data-lk-theme': 'dark' } },
  { told: 'data-lk-theme on a section', expected: 'dark', around: { 'data-lk-theme': 'dark' } },
  {
    told: 'data-lk-theme in a dark page',
    expected: 'light',
    page: ink,
    root: { class: 'dark' },
    around: { 'data-lk-theme': 'light' },
  },
  {
    told: 'data-lk-theme in a page of data-theme, on a dark system',
    expected: 'light',
    on: 'dark',
    page: ink,
    root: { 'data-theme': 'dark' },
    around: { 'data-lk-theme': 'light' },
  },
  { told: 'auto, on a light system', expected: 'light', root: { class: 'dark' }, around: { 'data-lk-theme': 'auto' } },
  { told: 'auto, on a dark system', expected: 'dark', on: 'dark', around: { 'data-lk-theme': 'auto' } },
  { told: 'the color-scheme of a dark page', expected: 'dark', page: `:root { color-scheme: dark } ${ink}` },
  {
    told: 'the color-scheme of a light page, on a dark system',
    expected: 'light',
    on: 'dark',
    page: `:root { color-scheme: light } ${paper}`,
  },
  {
    told: 'a color-scheme that follows a dark system',
    expected: 'dark',
    on: 'dark',
    page: `:root { color-scheme: light dark } ${ink}`,
  },
  {
    told: 'a color-scheme that follows a dark system, and light colours',
    expected: 'light',
    on: 'dark',
    page: `:root { color-scheme: light dark } ${paper}`,
  },
  { told: 'the colours of a page on a dark system', expected: 'dark', on: 'dark', page: ink },
  { told: 'the colours of a light page on a dark system', expected: 'light', on: 'dark' },
  { told: 'no colours at all, on a dark system', expected: 'light', on: 'dark', page: '' },
  {
    told: 'data-theme of a light page, on a dark system',
    expected: 'light',
    on: 'dark',
    root: { 'data-theme': 'light' },
  },
  { told: 'the colours of a page on a light system', expected: 'dark', page: ink },
]

async function show({ on = 'light', page = paper, root = {}, around = {} }: Way, element: ReactElement = <Ours />) {
  load(page)
  onRoot(root)
  await system(on)
  const { class: className, ...attributes } = around
  const { container } = render(
    <main className={className} {...attributes}>
      {element}
    </main>,
  )
  await quiet()
  return container
}

const tailwind = {
  'without a variant of the host’s': byQuery,
  'with a class': byClass,
  'with a class of its own': byNight,
}

describe.each(Object.entries(tailwind))('Tailwind %s', (_, css) => {
  it.each(ways)('is as $told says, in all that is seen: $expected', async (way) => {
    load(css)
    expect(found(await show(way))).toEqual(only(way.expected))
  })

  it('is dark in a dialog of a section with a class, which lies elsewhere in the page', async () => {
    load(css)
    await show({ told: '', expected: 'dark', around: { class: 'dark' } }, <OurDialog />)
    expect(found(document)).toEqual(only('dark'))
  })
})

describe('what only the host’s variant knows counts where nothing says otherwise', () => {
  const dim = 'body { background: black }'
  it.each([
    ['a class of the host’s, of which a page tells by its background alone', byNight, 'dark', dim],
    ['a media query, of which a page tells by its background alone', byQuery, 'dark', dim],
    ['a class of the host’s, in a page that says light', byNight, 'light', `:root { color-scheme: light } ${paper}`],
    ['a class of the host’s, in a page of light colours', byNight, 'light', paper],
  ] as const)('%s', async (_, css, expected, page) => {
    load(css)
    const around = { class: 'night' }
    expect(found(await show({ told: '', expected, on: css === byQuery ? 'dark' : 'light', page, around }))).toEqual(
      only(expected),
    )
  })

  it('before the script is there', async () => {
    load(byNight)
    onRoot({ class: 'night' })
    const card = document.body.appendChild(document.createElement('div'))
    onTestFinished(() => card.remove())
    card.className = 'lk-root lk-widget lk-card'
    card.textContent = 'Acme'
    expect(found(document)).toMatchObject({ painted: ['dark'], scheme: ['dark'] })
    document.documentElement.setAttribute('data-theme', 'light')
    onTestFinished(() => document.documentElement.removeAttribute('data-theme'))
    expect(found(document)).toMatchObject({ painted: ['light'], scheme: ['light'] })
  })
})

describe('a library’s own mode, whose variables are of it', () => {
  const libraries = [shadcnLibrary, muiLibrary, mantineLibrary, radixLibrary]
  const modes = ['light', 'dark'] as const
  const said = [undefined, ...modes, 'auto'] as const

  async function shown({ App, css }: Library, mode: Theme, element: ReactElement) {
    load(...css)
    render(<App scheme={mode}>{element}</App>)
    await quiet()
  }

  describe.each(libraries.map((library) => [library.name, library] as const))('%s', (_, library) => {
    const cases = modes.flatMap((mode) => said.flatMap((word) => modes.map((on) => [mode, word, on] as const)))

    it.each(cases)('in %s counts, and data-lk-theme before it: %s, on a system in %s', async (mode, word, on) => {
      await system(on)
      await shown(
        library,
        mode,
        <main data-lk-theme={word}>
          <Ours />
        </main>,
      )
      expect(found(document)).toEqual(only(word === 'auto' ? on : (word ?? mode)))
    })

    it.each(modes)('in %s keeps its colours where data-lk-theme says the same', async (mode) => {
      const colours = () =>
        [...document.querySelectorAll('.lk-card')].map((one) => getComputedStyle(one).backgroundColor)
      await shown(library, mode, <Ours />)
      const before = colours()
      cleanup()
      await shown(
        library,
        mode,
        <main data-lk-theme={mode}>
          <Ours />
        </main>,
      )
      if (library !== muiLibrary) expect(colours()).toEqual(before)
      expect(found(document)).toEqual(only(mode))
    })
  })
})

describe('a library’s variables that follow the system, in a page that says nothing more', () => {
  const variables = shadcnLibrary.css.map((css) => css.replaceAll(/^\.dark \{/gm, '.unused {'))
  const night = `@media (prefers-color-scheme: dark) {
    :root { --card: rgb(1, 2, 30); --card-foreground: white; --foreground: white; --background: black }
  }`

  it('are kept in what the script tells that it is dark, and in its dialog', async () => {
    load(...variables, night, 'body { background: var(--background); color: var(--foreground) }')
    await system('dark')
    render(
      <>
        <Ours />
        <OurDialog />
      </>,
    )
    await quiet()
    const colours = [...document.querySelectorAll('.lk-card, .lk-dialog')].map(
      (one) => getComputedStyle(one).backgroundColor,
    )
    expect([...new Set(colours)]).toEqual(['rgb(1, 2, 30)'])
  })

  it('are left as soon as the host says otherwise', async () => {
    load(...variables, night, 'body { background: var(--background); color: var(--foreground) }')
    await system('dark')
    const widget = (theme?: Theme) => (
      <ApiKeyConnect
        provider="Acme"
        initialConnection={null}
        validate={() => ({ ok: true, company: { id: '1' } })}
        data-lk-theme={theme}
      />
    )
    const { rerender } = render(widget())
    await quiet()
    expect(found(document)).toMatchObject({ painted: ['dark'], scheme: ['dark'] })
    rerender(widget('light'))
    await quiet()
    expect(document.querySelector('[data-lk-told]')).toBeNull()
  })
})
