import { render, waitFor } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import { pleoStandalone } from 'latchkey/providers'
import styles from 'latchkey/styles.css?inline'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../../aKey'
import { quiet } from '../quiet'
import { acme, acmeConnection } from '../requirements/setup'

type Tree = ShadowRoot | Document

interface World {
  /** Where the widget lives. */
  tree: Tree
  container: HTMLElement
}

function shadow(mode: ShadowRootMode): World {
  const host = document.createElement('settings-page')
  // A containing block of its own, which clips: what is fixed in it stays in it, unless it is lifted out.
  host.style.cssText = 'display: block; transform: translateX(0); overflow: hidden; width: 320px; height: 200px'
  document.body.append(host)
  onTestFinished(() => host.remove())
  const tree = host.attachShadow({ mode })
  const container = document.createElement('div')
  const style = document.createElement('style')
  style.textContent = styles
  tree.append(style, container)
  return { tree, container }
}

/** A page around renders into the document of a frame, as previews and editors do. */
function frame(): World {
  const element = document.createElement('iframe')
  element.style.cssText = 'width: 600px; height: 700px'
  document.body.append(element)
  onTestFinished(() => element.remove())
  const tree = element.contentDocument
  if (!tree) throw new Error('The frame has no document.')
  const style = tree.createElement('style')
  style.textContent = styles
  tree.head.append(style)
  const container = tree.createElement('div')
  tree.body.append(container)
  return { tree, container }
}

const worlds: Readonly<Record<string, () => World>> = {
  'an open shadow tree': () => shadow('open'),
  'a closed shadow tree': () => shadow('closed'),
  'a frame of the same page': frame,
}

describe.each(Object.entries(worlds))('a dialog in %s', { tags: ['R14', 'R26'] }, (_, make) => {
  function open() {
    const { tree, container } = make()
    const statuses: string[] = []
    render(
      <ApiKeyConnect
        provider={pleoStandalone}
        validate={(key) =>
          key.reveal().endsWith('ff') ? { ok: false, code: 'invalid-key' } : { ok: true, company: acme }
        }
        initialConnection={acmeConnection}
        checkIntervalMs={false}
        dialog={ConnectDialog}
        onEvent={(event) => {
          if (event.type === 'status-changed') statuses.push(event.to)
        }}
      />,
      { container },
    )
    const query = (selector: string) => tree.querySelector<HTMLElement>(selector)
    const opener = query('.lk-update')
    const input = () => query('.lk-dialog .lk-input') as HTMLInputElement
    return { tree, opener, input, statuses, query }
  }

  async function press(element: HTMLElement | null) {
    element?.focus()
    await userEvent.keyboard('{Enter}')
  }

  it('is styled, seen as a whole, and takes the focus into its field', async () => {
    const { tree, opener, input } = open()
    await press(opener)
    await waitFor(() => expect(input()).not.toBeNull())
    await waitFor(() => expect(tree.activeElement).toBe(input()))
    const { left, top, width, height } = input().getBoundingClientRect()
    expect(width).toBeGreaterThan(200)
    expect(tree.elementFromPoint(left + width - 2, top + height / 2)?.closest('.lk-field')).not.toBeNull()
  })

  it('Tab goes round in it', async () => {
    const { tree, opener, input, query } = open()
    await press(opener)
    await waitFor(() => expect(tree.activeElement).toBe(input()))
    const seen = new Set<Element | null>()
    for (let presses = 0; presses < 12; presses++) {
      await userEvent.keyboard('{Tab}')
      seen.add(tree.activeElement)
      expect(query('.lk-dialog')?.contains(tree.activeElement)).toBe(true)
    }
    expect(seen.has(input())).toBe(true)
    expect(seen.size).toBeGreaterThan(3)
  })

  it('a refused key is corrected, and the focus goes back to the opener at the end', async () => {
    const { tree, opener, input, statuses, query } = open()
    await press(opener)
    await waitFor(() => expect(tree.activeElement).toBe(input()))
    await userEvent.keyboard(`${aKey()}ff{Enter}`)
    await waitFor(() => expect(query('.lk-dialog .lk-error')?.textContent).toMatch(/appears to be invalid/))
    await waitFor(() => expect(tree.activeElement).toBe(input()))
    await userEvent.keyboard('{Backspace}{Enter}')
    await waitFor(() => expect(statuses.at(-1)).toBe('connected'))
    await quiet()
    expect(query('.lk-dialog')).toBeNull()
    expect(tree.activeElement).toBe(opener)
  })

  it('Escape asks, discards at the second time, and gives the focus back', async () => {
    const { tree, opener, input, query } = open()
    await press(opener)
    await waitFor(() => expect(tree.activeElement).toBe(input()))
    await userEvent.keyboard('abc{Escape}')
    await waitFor(() => expect(query('.lk-discard')).not.toBeNull())
    await waitFor(() => expect(tree.activeElement?.textContent).toBe('Keep'))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(query('.lk-dialog')).toBeNull())
    await waitFor(() => expect(tree.activeElement).toBe(opener))
  })

  it('a press beside it closes it where nothing was entered', async () => {
    const { tree, opener, input, query } = open()
    await press(opener)
    await waitFor(() => expect(tree.activeElement).toBe(input()))
    const overlay = query('.lk-overlay')
    overlay?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }))
    overlay?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
    await waitFor(() => expect(query('.lk-dialog')).toBeNull())
  })
})
