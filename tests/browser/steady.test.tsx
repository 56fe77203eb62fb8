import { render, screen, waitFor } from '@testing-library/react'
import { ConnectDialog, ConnectionRow, MessagesProvider, ReconnectBanner } from 'latchkey'
import {
  ConnectionProvider,
  type ConnectionStore,
  type FailureCode,
  type State,
  useApiKeyConnection,
  type Validate,
  type ValidateAnswer,
} from 'latchkey/headless'
import { pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { exampleStates } from 'latchkey/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { catalogues } from '../messages/catalogues'
import { deferred } from '../store/setup'
import { untilTestEnds } from '../untilTestEnds'
import { underRing } from './layoutFaults'
import { acme, acmeConnection, button, field, globex, press, send, show } from './requirements/setup'
import { moments, ShownState, stillIn } from './ShownState'

async function window(width: number) {
  await page.viewport(width, 900)
  onTestFinished(() => page.viewport(414, 896))
  await waitFor(() => expect(innerWidth).toBe(width))
}

/** What moves is seen moving: the other tests look at where it ends. */
function withMotion() {
  const still = document.adoptedStyleSheets
  document.adoptedStyleSheets = []
  onTestFinished(() => {
    document.adoptedStyleSheets = still
  })
}

/** What `look` says in every frame from now on, each answer once and in order. */
function everyFrame(look: () => string | null) {
  const seen: string[] = []
  let isWatching = true
  requestAnimationFrame(function watch() {
    if (!isWatching) return
    const now = look()
    if (now !== null && seen.at(-1) !== now) seen.push(now)
    requestAnimationFrame(watch)
  })
  const stop = () => {
    isWatching = false
  }
  onTestFinished(stop)
  return { seen, stop }
}

function rectangle(element: Element | null | undefined) {
  const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect()
  // Of what is not in view, there is no place.
  return width ? [x, y, width, height].join(' ') : null
}
const ofField = () => rectangle(document.querySelector('.lk-control .lk-field'))
const heightOf = (selector: string) => String(document.querySelector(selector)?.getBoundingClientRect().height)

/** A callback whose answers come when the test says. */
function answering() {
  let next = deferred<ValidateAnswer>()
  const validate: Validate = () => next.promise
  return {
    validate,
    answer(answer: ValidateAnswer) {
      next.resolve(answer)
      next = deferred()
    },
  }
}

const refusal = (code: FailureCode): ValidateAnswer => ({ ok: false, code })
const logo = <span style={{ display: 'block', inlineSize: 32, blockSize: 32 }} />

describe('nothing moves while a key is tried', () => {
  it.each(
    [320, 400, 1280].flatMap((width) =>
      ['Pleo', 'HubSpot', 'Business Central'].flatMap((name) =>
        [logo, undefined].map((mark) => ({ width, name, mark, look: mark ? 'with a logo' : 'without a logo' })),
      ),
    ),
  )('the form, under a status of another length ($width px, $name, $look)', async ({ width, name, mark }) => {
    await window(width)
    const answer = deferred<ValidateAnswer>()
    show({ provider: { ...pleoStandalone, name }, validate: () => answer.promise, ...(mark && { logo: mark }) })
    const top = () => field().getBoundingClientRect().top
    const before = top()
    await send(aKey())
    await screen.findByText('Validation in progress')
    expect(top()).toBe(before)
    answer.resolve(refusal('invalid-key'))
    await screen.findByText('Connection failed')
    expect(top()).toBe(before)
  })

  const places = [
    { place: 'in a card', dialog: undefined },
    { place: 'in a dialog', dialog: ConnectDialog },
  ]
  const flows = [320, 640].flatMap((width) => places.map((where) => ({ width, ...where })))

  it.each(flows)(
    'the field, from the first key over a refusal to the next ($width px, $place)',
    async ({ width, dialog }) => {
      await window(width)
      withMotion()
      const { validate, answer } = answering()
      show({ validate, ...(dialog && { dialog }) })
      if (dialog) await press('Connect')
      await waitFor(() => expect(field()).toBeVisible())
      await userEvent.click(field())
      const { seen } = everyFrame(ofField)
      await userEvent.fill(field(), aKey('one'))
      await press('Connect')
      await waitFor(() => expect(field().readOnly).toBe(true))
      answer(refusal('insufficient-permissions'))
      await waitFor(() => expect(field()).toBeInvalid())
      await userEvent.click(field())
      await userEvent.keyboard('x')
      await send(aKey('two'))
      await waitFor(() => expect(field().readOnly).toBe(true))
      answer(refusal('invalid-key'))
      await waitFor(() => expect(field()).toBeInvalid())
      expect(seen).toEqual(seen.slice(0, 1))
    },
  )

  it.each(flows)('the field, from an update to one that failed ($width px, $place)', async ({ width, dialog }) => {
    await window(width)
    withMotion()
    const { validate, answer } = answering()
    show({ validate, initialConnection: acmeConnection, ...(dialog && { dialog }) })
    await press('Update API Key')
    await waitFor(() => expect(field()).toHaveFocus())
    const { seen } = everyFrame(ofField)
    await userEvent.fill(field(), aKey('one'))
    await press('Save new key')
    await waitFor(() => expect(field().readOnly).toBe(true))
    answer(refusal('insufficient-permissions'))
    await waitFor(() => expect(field()).toBeInvalid())
    await send(aKey('two'))
    await waitFor(() => expect(field().readOnly).toBe(true))
    answer({ ok: false, code: 'timeout' })
    await waitFor(() => expect(field()).toHaveAccessibleDescription(/whether the new key is in use/))
    expect(seen).toEqual(seen.slice(0, 1))
  })

  it('the field, when its company was confirmed and the installation runs', async () => {
    await window(640)
    withMotion()
    show({
      validate: () => ({ ok: true, companies: [acme, globex] }),
      activate: untilTestEnds,
    })
    const { seen } = everyFrame(ofField)
    await send(aKey())
    await userEvent.click(await screen.findByRole('radio', { name: /Acme ApS/ }))
    await press('Connect to Acme ApS')
    await screen.findByRole('list', { name: 'Connecting to Pleo' })
    await waitFor(() => expect(field()).toBeVisible())
    expect(seen).toEqual(seen.slice(0, 1))
  })
})

describe('a card takes a moment to become higher', () => {
  it.each(['.lk-card', '.lk-dialog'])('%s, and nothing in it is squeezed or stretched meanwhile', async (selector) => {
    await window(640)
    withMotion()
    const { validate, answer } = answering()
    show({ validate, ...(selector === '.lk-dialog' && { dialog: ConnectDialog }) })
    if (selector === '.lk-dialog') await press('Connect')
    await waitFor(() => expect(field()).toBeVisible())
    await send(aKey())
    await waitFor(() => expect(field().readOnly).toBe(true))
    const { seen } = everyFrame(() => heightOf(selector))
    answer(refusal('insufficient-permissions'))
    await waitFor(() => expect(field()).toBeInvalid())
    await waitFor(() => expect(document.querySelector(selector)?.getAnimations()).toEqual([]))
    const heights = seen.map(Number)
    expect(heights.length).toBeGreaterThan(2)
    expect(heights).toEqual([...heights].sort((one, other) => one - other))
  })

  it('at once where the page wants no motion', async () => {
    await window(640)
    const { validate, answer } = answering()
    show({ validate })
    await send(aKey())
    await waitFor(() => expect(field().readOnly).toBe(true))
    const { seen } = everyFrame(() => heightOf('.lk-card'))
    answer(refusal('insufficient-permissions'))
    await waitFor(() => expect(field()).toBeInvalid())
    await new Promise(requestAnimationFrame)
    await waitFor(() => expect(seen.length).toBeLessThanOrEqual(2))
  })
})

describe('the moment of a success', () => {
  const told = () => {
    const card = document.querySelector('.lk-card')
    const steps = [...(card?.querySelectorAll<HTMLElement>('.lk-progress-step') ?? [])].map(
      ({ dataset }) => dataset.ending,
    )
    const summary = card?.querySelector('.lk-summary > .lk-actions')?.checkVisibility({ visibilityProperty: true })
    return [card?.querySelector('.lk-badge')?.textContent, ...steps, summary ? 'what can be done' : ''].join(' ').trim()
  }

  async function seenAfter(answer: ValidateAnswer) {
    await window(640)
    withMotion()
    const attempt = answering()
    show({ validate: attempt.validate })
    await send(aKey())
    await screen.findByText('Validation in progress')
    const { seen } = everyFrame(told)
    await waitFor(() => expect(seen).toHaveLength(1))
    attempt.answer(answer)
    await screen.findByRole('button', { name: 'Update API Key' })
    await waitFor(() => expect(seen.at(-1)).toBe('Connected what can be done'))
    return seen
  }

  it('is seen: the last step is done, and all is told already, before what can be done comes', async () => {
    expect(await seenAfter({ ok: true, company: acme })).toEqual([
      'Validation in progress running waiting',
      'Connected done done',
      'Connected what can be done',
    ])
  })

  it('is none where the page wants no motion', async () => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] })
    onTestFinished(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }) as Promise<never>)
    expect(await seenAfter({ ok: true, company: acme })).toEqual([
      'Validation in progress running waiting',
      'Connected what can be done',
    ])
  })
})

describe('while it is not known whether anything is connected', () => {
  const after = { 'not-connected': exampleStates['not-connected'], connected: exampleStates.connected }

  it.each([320, 640].flatMap((width) => Object.entries(after).map(([name, state]) => ({ width, name, state }))))(
    'the card is about as high as it will be ($width px, $name)',
    async ({ width, state }) => {
      await window(width)
      const { rerender } = render(<ShownState store={stillIn(exampleStates.loading, pleoStandalone)} />)
      const loading = Number(heightOf('.lk-card'))
      rerender(<ShownState key="after" store={stillIn(state, pleoStandalone)} />)
      expect(Math.abs(Number(heightOf('.lk-card')) - loading)).toBeLessThanOrEqual(24)
    },
  )

  it.each(Object.entries(catalogues))(
    'the form is about as high as what stood for it, in every language (%s, 320 px)',
    async (tag, messages) => {
      await window(320)
      const shown = (state: State) => (
        <MessagesProvider key={state.status} messages={messages} locale={tag}>
          <ShownState store={stillIn(state, pleoStandalone)} />
        </MessagesProvider>
      )
      const { rerender } = render(shown(exampleStates.loading))
      const loading = Number(heightOf('.lk-card'))
      rerender(shown(exampleStates['not-connected']))
      expect(Math.abs(Number(heightOf('.lk-card')) - loading)).toBeLessThanOrEqual(24)
    },
  )
})

function AroundTheCard({ store }: { store: ConnectionStore }) {
  const connection = useApiKeyConnection(store)
  return (
    <ConnectionProvider connection={connection}>
      <ReconnectBanner />
      <ConnectionRow connection={connection} onAskForKey={() => {}} />
    </ConnectionProvider>
  )
}

describe('the ring of the focus', () => {
  it.each([320, 1280])('of the result lies on none of its words (%i px)', async (width) => {
    await window(width)
    render(<ShownState store={stillIn(exampleStates.connected, pleoStandalone)} />)
    const heading = screen.getByRole('heading', { name: 'Connected to Acme ApS' })
    heading.focus({ focusVisible: true })
    const { outlineWidth, outlineOffset } = getComputedStyle(heading)
    const ring =
      heading.getBoundingClientRect().bottom + Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)
    expect(Number.parseFloat(outlineWidth)).toBe(2)
    const words = document.createRange()
    words.selectNodeContents(screen.getByText(/^Company ID/))
    expect(words.getBoundingClientRect().top).toBeGreaterThanOrEqual(ring)
    expect(button('Copy company ID').getBoundingClientRect().top).toBeGreaterThanOrEqual(ring)
  })

  it.each([240, 320, 640].flatMap((width) => (['ltr', 'rtl'] as const).map((dir) => ({ width, dir }))))(
    'of a heading lies on nothing, in any state ($width px, $dir)',
    async ({ width, dir }) => {
      await window(width + 32)
      const found: string[] = []
      for (const provider of [pleoStandalone, { ...pleoStandalone, name: 'Mercury Business Banking' }])
        for (const [moment, state] of Object.entries(moments)) {
          const { container, unmount } = render(
            <div dir={dir} style={{ inlineSize: width }}>
              <ShownState store={stillIn(state, provider)} />
            </div>,
          )
          for (const heading of container.querySelectorAll<HTMLElement>('[data-lk-focus][tabindex="-1"]')) {
            if (!heading.checkVisibility() || heading.closest('[inert]')) continue
            const name = `${heading.dataset.lkFocus} of ${provider.name}, ${moment}`
            found.push(...underRing(heading, container).map((what) => `${name}: ${what}`))
          }
          unmount()
        }
      expect(found).toEqual([])
    },
  )

  it.each([240, 320, 640].flatMap((width) => (['ltr', 'rtl'] as const).map((dir) => ({ width, dir }))))(
    'of whatever can be pressed or filled in lies on no words and no button, in any state ($width px, $dir)',
    async ({ width, dir }) => {
      await window(width + 32)
      const found = new Set<string>()
      for (const provider of [pleoStandalone, { ...pleoIntegrated, name: 'Tidewater Freight' }])
        for (const [moment, state] of Object.entries(moments)) {
          const store = stillIn(state, provider)
          const { container, unmount } = render(
            <div dir={dir} style={{ inlineSize: width }}>
              <ShownState store={store} />
              <AroundTheCard store={store} />
            </div>,
          )
          for (const control of container.querySelectorAll<HTMLElement>('button, a, input, select, textarea')) {
            if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[inert]')) continue
            const name = `${control.textContent || control.className} of ${provider.name}, ${moment}`
            for (const what of underRing(control, container)) found.add(`${name}: ${what}`)
          }
          unmount()
        }
      expect([...found]).toEqual([])
    },
  )

  it.each(['Paste', 'Show key'])('of %s stays clear of the edge of its field', async (name) => {
    show()
    if (name === 'Show key') await userEvent.fill(field(), aKey())
    const inner = button(name)
    inner.focus({ focusVisible: true })
    const { outlineWidth, outlineOffset } = getComputedStyle(inner)
    const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)
    const edge = inner.closest('.lk-field')
    const [ring, around] = [inner.getBoundingClientRect(), edge?.getBoundingClientRect() ?? new DOMRect()]
    const line = Number.parseFloat(getComputedStyle(edge as Element).borderTopWidth)
    for (const gap of [ring.top - around.top, around.bottom - ring.bottom, around.right - ring.right])
      expect(gap - line - reach).toBeGreaterThanOrEqual(1)
  })
})

it('a dialog leaves its words most of a small window', async () => {
  await window(320)
  show({ dialog: ConnectDialog })
  await press('Connect')
  await screen.findByRole('dialog')
  expect(field().closest('.lk-field')?.getBoundingClientRect().width).toBeGreaterThanOrEqual(320 - 4 * 16 - 2)
})
