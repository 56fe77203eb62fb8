import { render } from '@testing-library/react'
import { ApiKeyConnect } from 'latchkey'
import { useKeyField } from 'latchkey/headless'
import { pleoStandalone } from 'latchkey/providers'
import styles from 'latchkey/styles.css?inline'
import unlayered from 'latchkey/styles.unlayered.css?inline'
import unlayeredMui from 'latchkey/themes/mui.unlayered.css?inline'
import type { ReactElement } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { stylesFault } from '../../src/components/look/stylesFault'
import { consoleRecord } from '../consoleGuard'
import { expectConsole } from '../expectConsole'

const validate = () => ({ ok: true, company: { id: 'acme' } }) as const
const props = { provider: pleoStandalone, validate, initialConnection: null }
const card = <ApiKeyConnect {...props} />
const order = '@layer theme, base, latchkey, components, utilities;'
const preflight =
  '*, ::before { margin: 0; padding: 0; border: 0 solid } button, input { font: inherit; color: inherit }'
const missing = /latchkey: the stylesheet is missing.*@import "latchkey\/styles\.css"/
const lost =
  /latchkey: a reset of this page undoes the stylesheet.*@layer theme, base, latchkey.*styles\.unlayered\.css/
const said = (pattern: RegExp) => consoleRecord().entries.filter(({ text }) => pattern.test(text))

/** A document of its own, with these sheets. */
function aPage(...sheets: readonly string[]): Document {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'width: 600px; height: 300px'
  document.body.append(frame)
  onTestFinished(() => frame.remove())
  const page = frame.contentDocument
  if (!page) throw new Error('The frame has no document.')
  for (const sheet of sheets) addSheet(page.head, sheet)
  return page
}

function addSheet(place: ParentNode & Node, text: string) {
  const style = document.createElement('style')
  style.textContent = text
  place.appendChild(style)
}

function show(place: Node, element: ReactElement = card): HTMLElement {
  const container = document.createElement('div')
  place.appendChild(container)
  render(element, { container })
  return container
}

function shadowIn(page: Document): ShadowRoot {
  return page.body.appendChild(page.createElement('div')).attachShadow({ mode: 'open' })
}

function OwnField() {
  const field = useKeyField({ provider: pleoStandalone, onKeySubmit: () => true })
  return (
    <form {...field.getFormProps()}>
      <label {...field.getLabelProps()}>{field.text.label}</label>
      <input {...field.getInputProps()} />
    </form>
  )
}

describe('what is wrong with the looks of a page', () => {
  const faultOf = (page: Document) => {
    const root = show(page.body).querySelector<HTMLElement>('.lk-root')
    return root && stylesFault(root, page)
  }

  it.each([
    ['no sheet', []],
    ['the sheet of a library, without ours', ['button { padding: 8px 16px; border-radius: 4px }']],
    ['a theme alone', ['@layer latchkey { :where(.lk-root) { --lk-own-radius: 3px } }']],
    ['a theme outside of the layer, alone', [unlayeredMui]],
  ])('%s: ours is missing', (_, sheets) => {
    expect(faultOf(aPage(...sheets))).toMatch(/stylesheet is missing/)
  })

  describe('what is said of a reset is what helps', () => {
    it.each([
      ['Tailwind’s, in a later layer', [styles, `@layer base { ${preflight} }`]],
      [
        'Tailwind’s, in an order of layers that ends with it',
        ['@layer latchkey, base;', styles, `@layer base { ${preflight} }`],
      ],
      // As Turbopack writes a sheet whose first line is the order: what it imports comes before it.
      ['one in a layer, with the order after our sheet', [styles, `${order} @layer base { ${preflight} }`]],
    ])('%s: the order of the layers comes first, in a file of its own', (_, sheets) => {
      const [, said] =
        /with `(@layer [^`]+)` alone, and import that first, before all other CSS/.exec(
          faultOf(aPage(...sheets)) ?? '',
        ) ?? []
      expect(said).toBe(order)
      expect(faultOf(aPage(order, ...sheets))).toBeNull()
    })

    it.each([
      ['create-next-app’s', (sheet: string) => [sheet, '* { box-sizing: border-box; padding: 0; margin: 0 }']],
      ['one in no layer, before ours', (sheet: string) => [preflight, sheet]],
      ['one of buttons', (sheet: string) => [sheet, 'button { all: unset }']],
      ['one in no layer, with an order', (sheet: string) => [order, sheet, preflight]],
    ])('%s: the sheet outside of the layer takes the place of ours', (_, sheets) => {
      expect(faultOf(aPage(...sheets(styles)))).toMatch(
        /import `latchkey\/styles\.unlayered\.css` in place of `latchkey\/styles\.css`/,
      )
      expect(faultOf(aPage(...sheets(unlayered)))).toBeNull()
    })

    it('one with a class or an ID, over the sheet outside of the layer: it is written with less weight', () => {
      expect(faultOf(aPage(unlayered, '#app *, body:not(.raw) * { padding: 0 }'))).toMatch(/into `:where\(\)`/)
      expect(faultOf(aPage(unlayered, ':where(#app, body:not(.raw)) * { padding: 0 }'))).toBeNull()
    })
  })

  it.each([
    ['ours alone', [styles]],
    ['ours after Tailwind’s reset, as the order says', [`${order} @layer base { ${preflight} }`, styles]],
    ['a library that styles buttons of its own accord', [styles, 'button { padding: 8px 16px; border: 0 }']],
    ['looks of the host’s own for our parts, without our sheet', ['.lk-card { padding: 1rem }']],
    ['a host that takes the padding off our buttons', [styles, '.lk-button { padding: 0 }']],
    ['a host without space', [styles, ':root { --lk-space: 0px }']],
    ['ours outside of the layer, whatever is reset', [preflight, unlayered, preflight]],
    ['a host that takes the padding off the buttons of that', [unlayered, '.lk-button { padding: 0 }']],
  ])('nothing: %s', (_, sheets) => {
    expect(faultOf(aPage(...sheets))).toBeNull()
  })
})

it('pages that are as they are meant, or not there yet, are left alone', async () => {
  const late = aPage()
  show(late.body)
  show(aPage(styles).body)
  show(aPage().body, <OwnField />)
  show(aPage().body, <ApiKeyConnect {...props} className="settings" />)
  show(aPage().body, <ApiKeyConnect {...props} classNames={{ button: 'btn' }} />)
  const hidden = aPage()
  hidden.body.hidden = true
  show(hidden.body)
  const shadow = shadowIn(aPage())
  addSheet(shadow, styles)
  show(shadow)
  const slow = aPage('@import "/a/sheet/that/takes/long.css";')
  show(slow.body)
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  addSheet(late.head, styles)
  addSheet(slow.head, styles)
  await new Promise((resolve) => setTimeout(resolve, 3_500))
  expect(consoleRecord().entries).toEqual([])
})

it('a page without the sheet is told once, and so is a shadow root that the page’s sheet does not reach', async () => {
  expectConsole('warn', missing)
  const page = aPage(styles)
  show(shadowIn(page))
  show(aPage().body)
  await vi.waitFor(() => expect(said(missing)).toHaveLength(1), { timeout: 60_000 })
  show(aPage().body)
  await new Promise((resolve) => setTimeout(resolve, 3_500))
  expect(said(missing)).toHaveLength(1)
})

it('a page whose reset undoes the sheet is told', async () => {
  expectConsole('warn', lost)
  show(aPage(styles, preflight).body)
  await vi.waitFor(() => expect(said(lost)).toHaveLength(1), { timeout: 60_000 })
})
