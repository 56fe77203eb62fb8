import { render, waitFor } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import type { ConnectionOptions } from 'latchkey/headless'
import { pleoStandalone } from 'latchkey/providers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../../aKey'
import { ownLooks } from '../../ownLooks'
import { acme, globex } from '../requirements/setup'

/** A frame in which a browser sends no form, as previews of pages and embedded apps have it. */
function sandboxed(): Document {
  const element = document.createElement('iframe')
  element.setAttribute('sandbox', 'allow-scripts allow-same-origin')
  element.style.cssText = 'width: 600px; height: 700px'
  document.body.append(element)
  onTestFinished(() => element.remove())
  if (!element.contentDocument) throw new Error('The frame has no document.')
  ownLooks(element.contentDocument)
  return element.contentDocument
}

function open(options: Partial<ConnectionOptions> = {}, dialog?: typeof ConnectDialog) {
  const tree = sandboxed()
  const container = tree.createElement('div')
  tree.body.append(container)
  const keys: string[] = []
  const statuses: string[] = []
  render(
    <ApiKeyConnect
      provider={pleoStandalone}
      validate={(key) => {
        keys.push(key.reveal())
        return { ok: true, company: acme }
      }}
      initialConnection={null}
      checkIntervalMs={false}
      {...options}
      {...(dialog && { dialog })}
      onEvent={(event) => {
        if (event.type === 'status-changed') statuses.push(event.to)
      }}
    />,
    { container },
  )
  const query = (selector: string) => tree.querySelector<HTMLElement>(selector)
  return { query, keys, statuses }
}

describe('in a frame that is sandboxed without allow-forms', { tags: ['R08', 'R26'] }, () => {
  it.each(['Enter', 'Connect'])('%s sends the key, once', async (way) => {
    const { query, keys, statuses } = open()
    const key = aKey()
    query('.lk-input')?.focus()
    await userEvent.keyboard(key)
    if (way === 'Connect') query('.lk-submit')?.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(statuses.at(-1)).toBe('connected'))
    expect(keys).toEqual([key])
  })

  it('the same in a dialog', async () => {
    const { query, statuses } = open({}, ConnectDialog)
    query('.lk-connect')?.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(query('.lk-dialog .lk-input')).not.toBeNull())
    query('.lk-dialog .lk-input')?.focus()
    await userEvent.keyboard(`${aKey()}{Enter}`)
    await waitFor(() => expect(statuses.at(-1)).toBe('connected'))
  })

  it('the choice of a company is taken', async () => {
    const { query, statuses } = open({
      validate: () => ({ ok: true, companies: [acme, globex] }),
      activate: (_, { company }) => ({ ok: true, company }),
    })
    query('.lk-input')?.focus()
    await userEvent.keyboard(`${aKey()}{Enter}`)
    await waitFor(() => expect(query('.lk-option input')).not.toBeNull())
    query('.lk-option input')?.focus()
    await userEvent.keyboard(' ')
    query('.lk-confirm')?.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(statuses.at(-1)).toBe('connected'))
  })
})
