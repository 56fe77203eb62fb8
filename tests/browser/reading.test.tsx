import { render, screen, waitFor } from '@testing-library/react'
import { KeyInput } from 'latchkey'
import { type ProviderDefinition, useKeyField, type Validate } from 'latchkey/headless'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { acme, button, copy, field, press, show } from './requirements/setup'

const accepted = { ok: true, company: acme } as const
const acmeProvider: ProviderDefinition = { name: 'Acme', keyKind: 'standalone' }
const withFields: ProviderDefinition = {
  ...acmeProvider,
  fields: [
    { name: 'region', label: 'Region', kind: 'text' },
    { name: 'appKey', label: 'App key', kind: 'secret', optional: true },
  ],
}
// Not of a form that a provider is known for, so that nothing is asked about it.
const plain = () => aKey().replace('pls_', 'acme_')

async function paste(text: string) {
  await copy(text)
  await userEvent.click(field())
  await userEvent.paste()
}

/** A comparison whose failure prints no key. */
const holds = (text: string) => waitFor(() => expect(field().value === text).toBe(true))

/** What each call of `validate` was given. */
function recorded(provider: ProviderDefinition) {
  const sent: { key: string; fields: Readonly<Record<string, string>> }[] = []
  const validate: Validate = (key, { fields }) => {
    sent.push({ key: key.reveal(), fields })
    return { ok: false, code: 'invalid-key' }
  }
  show({ provider, validate })
  return sent
}

describe('what stands in the field after a paste is what is sent', { tags: ['K08'] }, () => {
  it('one value in wrappers, from a paste and from typing', async () => {
    const sent = recorded(acmeProvider)
    const key = plain()
    await paste(`export ACME_API_KEY="${key}"\n`)
    await holds(key)
    expect(field()).toHaveAccessibleDescription(
      /We removed line breaks and the name before the key from what you pasted\./,
    )
    await press('Connect')
    await screen.findByText('Connection failed')
    await userEvent.fill(field(), `Authorization: Bearer ${key}`)
    await press('Connect')
    await waitFor(() => expect(sent.length).toBe(2))
    await holds(key)
    expect(field()).toHaveAccessibleDescription(/We removed the word before the key/)
    expect(sent.every((one) => one.key === key)).toBe(true)
  })

  it('two lines of settings fill the fields that they name, and the page says which', async () => {
    const sent = recorded(withFields)
    const key = plain()
    await paste(`ACME_API_KEY=${key}\nACME_REGION=eu`)
    await holds(key)
    expect(screen.getByLabelText('Region')).toHaveValue('eu')
    expect(field()).toHaveAccessibleDescription(/We filled in Region as well\./)
    await press('Connect')
    await waitFor(() => expect(sent.length).toBe(1))
    expect(sent[0]?.key === key).toBe(true)
    expect(sent[0]?.fields).toEqual({ region: 'eu' })
  })

  it('several values that nobody asked for are left out, and only their names are told', async () => {
    const sent = recorded(acmeProvider)
    const [key, other] = [plain(), plain()]
    await paste(`ACME_API_KEY=${key}\nSTRIPE_SECRET_KEY=${other}`)
    await waitFor(() =>
      expect(field()).toHaveAccessibleDescription(
        /There's more than the key in this text: ACME_API_KEY and STRIPE_SECRET_KEY\. Paste only the API key from Acme\./,
      ),
    )
    await holds('')
    await press('Connect')
    await waitFor(() => expect(field()).toBeInvalid())
    expect(sent).toEqual([])
  })

  it('of several values, the one that fits the format is taken and said so', async () => {
    const sent = recorded({ ...acmeProvider, keyFormat: { pattern: /^acme_[a-f0-9_]+$/ } })
    const key = plain()
    await paste(`Hi, here it is: ${key} (region eu).\nBest`)
    await holds(key)
    expect(field()).toHaveAccessibleDescription(/We removed the text around it from what you pasted\./)
    await press('Connect')
    await waitFor(() => expect(sent.length).toBe(1))
  })
})

describe('what was taken off can be put back', { tags: ['K08'] }, () => {
  it('with one press, and is then sent as it is', async () => {
    const sent = recorded(acmeProvider)
    const wrapped = `"${plain()}"`
    await paste(wrapped)
    await holds(wrapped.slice(1, -1))
    await press('Put it back')
    await holds(wrapped)
    expect(field()).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Put it back' })).toBeNull()
    await press('Connect')
    await waitFor(() => expect(sent.length).toBe(1))
    expect(sent[0]?.key === wrapped).toBe(true)
  })

  it('until the text is changed', async () => {
    recorded(acmeProvider)
    await paste(`"${plain()}"`)
    expect(button('Put it back')).toBeVisible()
    await userEvent.keyboard('x')
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Put it back' })).toBeNull())
  })
})

describe('a suspicion is asked about once, and never blocks', { tags: ['K09'] }, () => {
  it('the same press again sends the key as it is; another text is asked about anew', async () => {
    const sent = recorded(acmeProvider)
    await paste('xoxb–0123456789abcdef')
    await waitFor(() =>
      expect(field()).toHaveAccessibleDescription(/Character 5 is a long dash\. Check what you copied\.\s*$/),
    )
    await press('Connect')
    await waitFor(() => expect(field()).toHaveAccessibleDescription(/press the button again/))
    expect(sent).toEqual([])
    expect(button('Connect')).toHaveFocus()
    expect(screen.queryByText('Connection failed')).toBeNull()
    await press('Connect')
    await screen.findByText('Connection failed')
    expect(sent.map(({ key }) => key)).toEqual(['xoxb–0123456789abcdef'])
    await userEvent.fill(field(), 'xoxb–fedcba9876543210')
    await press('Connect')
    await waitFor(() => expect(field()).toHaveAccessibleDescription(/press the button again/))
    expect(sent.length).toBe(1)
  })

  it('a double click asks, and does not answer', async () => {
    const sent = recorded(acmeProvider)
    await userEvent.fill(field(), 'someone@example.com')
    await userEvent.dblClick(button('Connect'))
    await waitFor(() => expect(field()).toHaveAccessibleDescription(/looks like an email address/))
    expect(sent).toEqual([])
  })

  it('Enter that is held down on the button asks, and does not answer', async () => {
    const sent = recorded(acmeProvider)
    await userEvent.fill(field(), 'someone@example.com')
    button('Connect').focus()
    await userEvent.keyboard('{Enter>5/}')
    await waitFor(() => expect(field()).toHaveAccessibleDescription(/looks like an email address/))
    expect(sent).toEqual([])
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(sent.length).toBe(1))
  })

  it('nor on a button that stands beside what is around the field', async () => {
    const onKeySubmit = vi.fn(() => false)
    function Own() {
      const own = useKeyField({ provider: 'Acme', onKeySubmit })
      return (
        <>
          <form {...own.getFormProps()}>
            <label {...own.getLabelProps()}>{own.text.label}</label>
            <input {...own.getInputProps()} />
            <p {...own.getErrorProps()}>{own.text.error?.happened}</p>
          </form>
          <button {...own.getSubmitProps()}>{own.text.submit}</button>
        </>
      )
    }
    render(<Own />)
    await userEvent.fill(field(), 'two words')
    button('Connect').focus()
    await userEvent.keyboard('{Enter>5/}')
    await waitFor(() => expect(field()).toHaveAccessibleDescription(/There are spaces inside\./))
    expect(onKeySubmit).not.toHaveBeenCalled()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(onKeySubmit).toHaveBeenCalledTimes(1))
  })

  it('what fits the format of the provider is sent at once', async () => {
    const sent = recorded({ ...acmeProvider, keyFormat: { pattern: '^[^@]+@example\\.com$' } })
    await userEvent.fill(field(), 'someone@example.com')
    await press('Connect')
    await waitFor(() => expect(sent.length).toBe(1))
  })

  it('in a field that stands alone, too', async () => {
    const onKeySubmit = vi.fn(() => false)
    render(<KeyInput provider="Acme" onKeySubmit={onKeySubmit} />)
    await userEvent.fill(field(), 'two words')
    await press('Connect')
    await waitFor(() => expect(field()).toHaveAccessibleDescription(/There are spaces inside\./))
    expect(onKeySubmit).not.toHaveBeenCalled()
    await press('Connect')
    await waitFor(() => expect(onKeySubmit).toHaveBeenCalledTimes(1))
  })

  it('what was noticed at a paste stays beside the error that follows', async () => {
    show({ provider: acmeProvider, validate: () => ({ ok: false, code: 'invalid-key' }) })
    await paste(`ghp_${plain()}`)
    await press('Connect')
    await waitFor(() => expect(field()).toHaveAccessibleDescription(/press the button again/))
    await press('Connect')
    await screen.findByText('Connection failed')
    expect(field()).toHaveAccessibleDescription(/looks like a key from GitHub.*appears to be invalid/)
  })
})

it('with nothing to ask, one press is enough', { tags: ['R16'] }, async () => {
  const validate = vi.fn<Validate>(() => accepted)
  show({ provider: acmeProvider, validate })
  await userEvent.fill(field(), plain())
  await press('Connect')
  await waitFor(() => expect(validate).toHaveBeenCalledTimes(1))
})
