import { act, render } from '@testing-library/react'
import { ApiKeyConnect, CompanyConfirmation, ConnectDialog, ConnectionBadge, ReconnectBanner } from 'latchkey'
import { ConnectionProvider, type ConnectionStore, type State, useApiKeyConnection } from 'latchkey/headless'
import { pleoIntegrated } from 'latchkey/providers'
import { Component, type ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { moments, stillIn } from '../ShownState'

/** What a browser's translation does to a page: every text moves into elements that React doesn't know. */
function translate() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    const around = text.parentElement
    if (!text.data.trim() || !around || around.closest('font, script, style, [translate=no]')) continue
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = text.data
    outer.append(inner)
    around.replaceChild(outer, text)
  }
}

/** A store that is put from one state into the next. */
function movable(first: State): { store: ConnectionStore; move: (state: State) => void } {
  const listeners = new Set<() => void>()
  let state = first
  return {
    store: {
      ...stillIn(first, pleoIntegrated),
      getState: () => state,
      subscribe(listener) {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    },
    move(next) {
      state = next
      for (const listener of [...listeners]) listener()
    },
  }
}

class Fall extends Component<{ children: ReactNode; onFall: (thrown: unknown) => void }> {
  override state = { fell: false }
  static getDerivedStateFromError() {
    return { fell: true }
  }
  override componentDidCatch(thrown: unknown) {
    this.props.onFall(thrown)
  }
  override render() {
    return this.state.fell ? null : this.props.children
  }
}

const looks = {
  'the card': () => <ApiKeyConnect />,
  'the card with its dialog': () => <ApiKeyConnect dialog={ConnectDialog} />,
  'the parts': () => (
    <>
      <ReconnectBanner />
      <ConnectionBadge />
      <CompanyConfirmation />
    </>
  ),
}

/** Text without what a translation leaves in it. */
const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim()

describe.each(Object.entries(looks))('a page that is translated meanwhile: %s', (_, look) => {
  const pairs = Object.entries(moments).flatMap(([from, first]) =>
    Object.entries(moments).map(([to, next]) => ({ from, to, first, next })),
  )

  it.each(Object.keys(moments))('stays whole and says what is true, from “%s” to everything else', (name) => {
    for (const { from, to, first, next } of pairs) {
      if (from !== name) continue
      const falls: unknown[] = []
      const { store, move } = movable(first)
      function Page() {
        return <ConnectionProvider connection={useApiKeyConnection(store)}>{look()}</ConnectionProvider>
      }
      const { unmount } = render(
        <Fall onFall={(thrown) => falls.push(thrown)}>
          <Page />
        </Fall>,
      )
      translate()
      act(() => move(next))
      expect(falls, `from ${from} to ${to}`).toEqual([])
      const shown = textOf(document.body)
      translate()
      act(() => move(first))
      expect(falls, `from ${to} back to ${from}`).toEqual([])
      unmount()
      const untouched = movable(first)
      function Same() {
        return <ConnectionProvider connection={useApiKeyConnection(untouched.store)}>{look()}</ConnectionProvider>
      }
      const other = render(<Same />)
      act(() => untouched.move(next))
      expect(shown, `from ${from} to ${to}`).toBe(textOf(document.body))
      other.unmount()
    }
  })
})
