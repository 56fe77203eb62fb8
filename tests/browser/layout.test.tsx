import { render, screen } from '@testing-library/react'
import {
  ApiKeyConnect,
  CompanyConfirmation,
  ConnectDialog,
  ConnectionBadge,
  ConnectionProgress,
  ConnectionRow,
  ConnectionSummary,
  KeyInput,
  LiveRegions,
  ReconnectBanner,
} from 'latchkey'
import { ConnectionProvider, type ProviderDefinition, useApiKeyConnection } from 'latchkey/headless'
import { pleoIntegrated } from 'latchkey/providers'
import type { ReactElement } from 'react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { clipped, escapees, overlapping, torn } from './layoutFaults'
import { button, kinds } from './requirements/setup'
import { moments, ShownState, stillIn, withLongNames } from './ShownState'

const widths = [240, 320, 640, 1280]
const names = Object.keys(moments)
const stateOf = (name: string) => {
  const state = moments[name]
  if (!state) throw new Error(name)
  return state
}

const fields = [
  {
    kind: 'text',
    name: 'domain',
    label: 'Subdomain',
    prefix: 'https://',
    suffix: '.expenses.example.com',
  },
  {
    kind: 'select',
    name: 'region',
    label: 'Region',
    options: [{ value: 'eu', label: 'European Union and the United Kingdom' }],
  },
  {
    kind: 'secret',
    name: 'signing',
    label: 'Signing secret',
    optional: true,
    description: 'Stands below the key.',
  },
] as const satisfies ProviderDefinition['fields']

function inContainer(width: number, element: React.ReactElement, dir?: 'rtl') {
  const { unmount } = render(
    <div data-testid="container" dir={dir} style={{ inlineSize: width }}>
      {element}
    </div>,
  )
  const box = screen.getByTestId('container')
  return { unmount, bounds: box.getBoundingClientRect(), box }
}

describe('WCAG 1.4.10: nothing is wider than its place', () => {
  const cases = kinds.flatMap((provider) => widths.map((width) => ({ provider, width, kind: provider.keyKind })))

  it.each(cases)('$width px, in every state, with the longest names ($kind)', ({ provider, width }) => {
    const found = names.flatMap((name) => {
      const { box, bounds, unmount } = inContainer(
        width,
        <ShownState
          store={stillIn(withLongNames(stateOf(name)), {
            ...provider,
            fields,
          })}
        />,
      )
      const all = [...escapees(box, bounds), ...clipped(box), ...overlapping(box)].map((what) => `${name}: ${what}`)
      unmount()
      return all
    })
    expect(found).toEqual([])
  })

  it.each(widths)('%i px, in every state, from right to left', (width) => {
    const found = names.flatMap((name) => {
      const { box, bounds, unmount } = inContainer(
        width,
        <ShownState store={stillIn(stateOf(name), pleoIntegrated)} />,
        'rtl',
      )
      const all = [...escapees(box, bounds), ...clipped(box), ...overlapping(box)].map((what) => `${name}: ${what}`)
      unmount()
      return all
    })
    expect(found).toEqual([])
  })

  it.each(widths)('%i px, for the parts that stand alone', (width) => {
    const provider = {
      name: 'Donaudampfschifffahrtselektrizitäten',
      keyKind: 'integrated',
    } as const
    const { box, bounds } = inContainer(
      width,
      <>
        <KeyInput
          provider={{ ...pleoIntegrated, ...provider, fields }}
          onKeySubmit={() => {}}
          error="It did not work."
        />
        <ReconnectBanner provider={provider} failure={{ code: 'revoked-key' }} onUpdate={() => {}} />
        <ConnectionBadge status="validating" />
      </>,
    )
    expect([...escapees(box, bounds), ...clipped(box)]).toEqual([])
  })

  it.each(kinds)('a page of 320 px (400 % zoom of 1280), with and without a dialog ($keyKind)', async (provider) => {
    await page.viewport(320, 640)
    onTestFinished(() => page.viewport(414, 896))
    for (const dialog of [undefined, ConnectDialog]) {
      for (const name of names) {
        const state = withLongNames(stateOf(name))
        const { unmount } = render(<ShownState store={stillIn(state, { ...provider, fields })} dialog={dialog} />)
        const within = { left: 0, right: 320 }
        expect({
          name,
          found: [...escapees(document.body, within), ...clipped(document.body)],
        }).toEqual({ name, found: [] })
        unmount()
      }
    }
  })
})

describe('from right to left', () => {
  it('the key, its hint and the IDs stay left to right, and the rest turns round', () => {
    render(
      <div dir="rtl">
        <ShownState store={stillIn(stateOf('updating'), pleoIntegrated)} />
      </div>,
    )
    const input = screen.getByLabelText(/API key/, { selector: 'input' })
    expect(getComputedStyle(input).direction).toBe('ltr')
    expect(getComputedStyle(screen.getByText('••••7c2e')).direction).toBe('ltr')
    const paste = button('Paste').getBoundingClientRect()
    expect(paste.right).toBeLessThanOrEqual(input.getBoundingClientRect().left + 1)
    const label = screen.getByText('Pleo API key').getBoundingClientRect()
    const hint = screen.getByText('••••7c2e').getBoundingClientRect()
    expect(hint.right).toBeLessThan(label.left)
  })

  const right = (element: Element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return range.getBoundingClientRect().right
  }

  it.each(['confirming', 'choosing a company', 'connected'])(
    'names in Latin letters begin where their lines do: %s',
    (name) => {
      render(
        <div dir="rtl">
          <ShownState store={stillIn(stateOf(name), pleoIntegrated)} />
        </div>,
      )
      const places = [...document.querySelectorAll('.lk-company')].map((company) => ({
        line: company.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(company).paddingRight),
        // In a row of a list, the ID stands at its other end.
        texts: [...company.querySelectorAll(name === 'choosing a company' ? '.lk-company-name' : 'bdi')].map(right),
      }))
      expect(places.length).toBe(name === 'connected' ? 0 : name === 'confirming' ? 2 : 10)
      for (const { line, texts } of places) for (const text of texts) expect(text).toBeCloseTo(line, 0)
      const heading = document.querySelector('.lk-subtitle bdi')
      const { right: edge = 0 } = heading?.getBoundingClientRect() ?? {}
      if (heading) expect(right(heading)).toBeCloseTo(edge, 0)
    },
  )

  it('a key begins where its field does', async () => {
    render(
      <div dir="rtl">
        <ShownState store={stillIn(stateOf('updating'), pleoIntegrated)} />
      </div>,
    )
    const input = screen.getByLabelText<HTMLInputElement>(/API key/, { selector: 'input' })
    await userEvent.fill(input, 'abcdef')
    // A click in the middle sets the caret to the near end of a short text: on its left, where it stands on the right.
    await userEvent.click(input)
    expect(input.selectionStart).toBe(0)
  })
})

describe('WCAG 1.4.12: with the spacing that a person sets', () => {
  it.each([320, 640])('nothing is cut off or pushed out of %i px, in any state', (width) => {
    const spacing = new CSSStyleSheet()
    spacing.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `)
    document.adoptedStyleSheets.push(spacing)
    onTestFinished(() => void document.adoptedStyleSheets.pop())
    const found = kinds.flatMap((provider) =>
      names.flatMap((name) => {
        const { box, bounds, unmount } = inContainer(
          width,
          <ShownState
            store={stillIn(withLongNames(stateOf(name)), {
              ...provider,
              fields,
            })}
          />,
        )
        const all = [...escapees(box, bounds), ...clipped(box), ...overlapping(box)].map((what) => `${name}: ${what}`)
        unmount()
        return all
      }),
    )
    expect(found).toEqual([])
  })

  function doubleText() {
    document.documentElement.style.fontSize = '200%'
    onTestFinished(() => void document.documentElement.style.removeProperty('font-size'))
  }

  it.each([320, 640])('WCAG 1.4.4: nothing is cut off or torn at twice the text size, %i px wide', (width) => {
    doubleText()
    const found = names.flatMap((name) => {
      const { box, bounds, unmount } = inContainer(
        width,
        <ShownState store={stillIn(stateOf(name), { ...pleoIntegrated, fields })} />,
      )
      const all = [...escapees(box, bounds), ...clipped(box), ...overlapping(box), ...torn(box)]
      unmount()
      return all.map((what) => `${name}: ${what}`)
    })
    expect(found).toEqual([])
  })

  it('WCAG 1.4.4: at twice the text size, 320 px wide, there is room in the field for some of the key', () => {
    doubleText()
    inContainer(320, <ShownState store={stillIn(stateOf('updating'), { ...pleoIntegrated, fields })} />)
    for (const input of document.querySelectorAll('.lk-field > :is(input, select)'))
      expect(input.getBoundingClientRect().width).toBeGreaterThan(150)
  })

  it('at the usual text size, 320 px wide, the field and its button stand in one row', () => {
    inContainer(320, <ShownState store={stillIn(stateOf('updating'), pleoIntegrated)} />)
    const row = document.querySelector('.lk-field')?.getBoundingClientRect()
    expect(row?.height).toBeCloseTo(36, 0)
    expect(button('Paste').getBoundingClientRect().right).toBeLessThanOrEqual(row?.right ?? 0)
  })
})

describe('WCAG 2.5.8: every target is at least 24 by 24 pixels', () => {
  const targets = 'button, a[href], summary, input, select, label.lk-option'

  it.each(kinds.flatMap((provider) => [320, 1280].map((width) => ({ provider, width, kind: provider.keyKind }))))(
    'in every state, $width px wide ($kind)',
    ({ provider, width }) => {
      const found = names.flatMap((name) => {
        const { box, unmount } = inContainer(
          width,
          <ShownState store={stillIn(stateOf(name), { ...provider, fields })} />,
        )
        const all = [...box.querySelectorAll<HTMLElement>(targets)].flatMap((element) => {
          // A radio button is pressed anywhere on its label.
          if (!element.checkVisibility({ visibilityProperty: true }) || element.matches('label input')) return []
          const { width: w, height: h } = element.getBoundingClientRect()
          return w < 24 || h < 24 ? [`${name}: ${element.className || element.tagName} ${w} × ${h}`] : []
        })
        unmount()
        return all
      })
      expect(found).toEqual([])
    },
  )

  it('in the question before a disconnect, and in the dialog', async () => {
    const { unmount } = render(<ShownState store={stillIn(stateOf('connected'), pleoIntegrated)} />)
    button('Disconnect').focus()
    await userEvent.keyboard('{Enter}')
    for (const name of ['Disconnect', 'Keep connected']) {
      expect(button(name).getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
    }
    unmount()
    render(<ShownState store={stillIn(stateOf('updating'), pleoIntegrated)} dialog={ConnectDialog} />)
    const { width, height } = button('Close').getBoundingClientRect()
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  })
})

describe('without any stylesheet', () => {
  function withoutStyles() {
    const sheets = [...document.styleSheets].filter((sheet) => !sheet.disabled)
    const adopted = document.adoptedStyleSheets
    for (const sheet of sheets) sheet.disabled = true
    document.adoptedStyleSheets = []
    onTestFinished(() => {
      for (const sheet of sheets) sheet.disabled = false
      document.adoptedStyleSheets = adopted
    })
  }

  it.each(names)('what is hidden stays hidden, what is there can be seen: %s', (name) => {
    withoutStyles()
    const { container } = render(<ShownState store={stillIn(stateOf(name), pleoIntegrated)} />)
    expect(getComputedStyle(container.querySelector('.lk-card') ?? document.body).padding).toBe('0px')
    for (const element of container.querySelectorAll('[hidden]')) expect(element.checkVisibility()).toBe(false)
    for (const element of container.querySelectorAll('button, a[href], input, select')) {
      if (element.closest('[hidden], [inert], details:not([open]) > :not(summary)')) continue
      expect(element.checkVisibility({ visibilityProperty: true })).toBe(true)
    }
    for (const icon of container.querySelectorAll('svg')) {
      expect(icon.closest('[hidden]') ? 16 : icon.getBoundingClientRect().width).toBeLessThanOrEqual(16)
    }
  })

  it('a button that a host left out is not there', () => {
    withoutStyles()
    render(<KeyInput provider="Pleo" onKeySubmit={() => {}} revealable={false} />)
    expect(screen.queryByRole('button', { name: 'Show key' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Connect' })).toBeVisible()
  })

  it('a locked field is masked', () => {
    withoutStyles()
    render(<ShownState store={stillIn(stateOf('validating'), pleoIntegrated)} />)
    expect(screen.getByLabelText(/API key/, { selector: 'input' })).toHaveAttribute('type', 'password')
  })
})

describe('what is only heard makes no page scroll from within a box that scrolls', () => {
  const provided = (moment: string, element: ReactElement) => {
    const store = stillIn(stateOf(moment), pleoIntegrated)
    const Provided = () => <ConnectionProvider connection={useApiKeyConnection(store)}>{element}</ConnectionProvider>
    return <Provided />
  }
  const inTable = (
    <table style={{ inlineSize: '100%' }}>
      <tbody>
        <ConnectionRow layout="cells" />
      </tbody>
    </table>
  )
  const parts: Readonly<Record<string, readonly [string, ReactElement]>> = {
    'a card': ['not-connected', <ApiKeyConnect key="1" />],
    'a connected card': ['connected', <ApiKeyConnect key="2" />],
    'a choice of companies': ['choosing a company', <CompanyConfirmation key="3" />],
    'a row': ['connected', <ConnectionRow key="4" />],
    'a row of a table': ['connected', inTable],
    'a field': ['not-connected', <KeyInput key="6" />],
    'a summary': ['connected', <ConnectionSummary key="7" />],
    'a button that opens a dialog': ['not-connected', <ConnectDialog key="8" />],
    'live regions': ['connected', <LiveRegions key="9" />],
    progress: ['validating', <ConnectionProgress key="10" />],
  }
  it.each(Object.entries(parts))('%s', (_, [moment, element]) => {
    render(
      <div style={{ inlineSize: 200, blockSize: 200, overflow: 'auto' }}>
        <div style={{ inlineSize: 4000, paddingBlockStart: 4000 }}>{provided(moment, element)}</div>
      </div>,
    )
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    expect([scrollWidth, scrollHeight]).toEqual([clientWidth, clientHeight])
  })

  it('a choice of forty companies, whose box scrolls by itself', () => {
    const choosing = stateOf('choosing a company')
    if (choosing.status !== 'confirming') throw new Error(choosing.status)
    const candidates = Array.from({ length: 40 }, (_, at) => ({
      id: `3f8a1c52-7d1e-4b7a-9c55-${String(at).padStart(12, '0')}`,
      name: `Company ${at}`,
    }))
    const { container } = render(<ShownState store={stillIn({ ...choosing, candidates }, pleoIntegrated)} />)
    const options = container.querySelector('.lk-options')
    expect(options?.scrollHeight).toBeGreaterThan(options?.clientHeight ?? 0)
    const { bottom } = container.getBoundingClientRect()
    const { scrollHeight, clientHeight } = document.documentElement
    expect(scrollHeight).toBeLessThanOrEqual(Math.max(clientHeight, Math.ceil(bottom + scrollY) + 16))
  })
})
