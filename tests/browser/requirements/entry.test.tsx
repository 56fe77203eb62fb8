import { render, screen, waitFor } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog, KeyInput } from 'latchkey'
import type { Validate } from 'latchkey/headless'
import { pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { describe, expect, it, vi } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { aKey } from '../../aKey'
import { seen } from './seen'
import { acme, acmeConnection, button, buttonIfAny, copy, field, kinds, press, send, show } from './setup'

/** Notes whether `validate` got exactly `key`, so that no report of a failed test prints one. */
function expecting(key: string) {
  return vi.fn<(right: boolean) => void>().mockName(`validate, called with the right key (${key.length} characters)`)
}

describe('the field', () => {
  it.each(kinds)(
    'there is one field for the API key, in a form of its own ($keyKind)',
    { tags: ['R01'] },
    (provider) => {
      show({ provider })
      const { form, type } = field()
      expect(type).toBe('password')
      expect(field()).toBeVisible()
      expect([...(form?.elements ?? [])].filter(({ tagName }) => tagName !== 'BUTTON')).toEqual([field()])
      expect([...(form?.elements ?? [])]).toContain(button('Connect'))
      expect(document.querySelectorAll('form')).toHaveLength(1)
    },
  )

  it.each([{ place: 'in the page' }, { place: 'in a dialog', dialog: ConnectDialog }])(
    'sending the key sends no form of the host ($place)',
    { tags: ['R01'] },
    async ({ dialog }) => {
      const onSubmit = vi.fn()
      const validate = vi.fn<Validate>(() => ({ ok: true, company: acme }))
      const widget = (
        <ApiKeyConnect provider="Pleo" validate={validate} initialConnection={null} {...(dialog && { dialog })} />
      )
      render(
        <>
          <form aria-label="Host" onSubmit={onSubmit}>
            <label>
              Team <input defaultValue="Finance" />
            </label>
            {dialog ? widget : null}
          </form>
          {dialog ? null : widget}
        </>,
      )
      if (dialog) await press('Connect')
      await send(aKey())
      await waitFor(() => expect(validate).toHaveBeenCalledOnce())
      expect(onSubmit).not.toHaveBeenCalled()
      expect(field).toThrow()
    },
  )

  it.each(kinds)(
    'its label says API key, its description that it is a secret credential ($keyKind)',
    { tags: ['R02'] },
    (provider) => {
      show({ provider })
      const [label] = field().labels ?? []
      expect(label).toBeVisible()
      expect(label).toHaveTextContent(/API key/)
      expect(field()).toHaveAccessibleName(/API key/)
      expect(field()).toHaveAccessibleDescription(/secret credential/)
      expect(seen()).toMatch(/secret credential/)
    },
  )

  it('a KeyInput alone says that it takes a secret credential', { tags: ['R02'] }, () => {
    render(<KeyInput provider="Pleo" onKeySubmit={() => {}} />)
    expect(field()).toHaveAccessibleDescription(/secret credential/)
    expect(seen()).toMatch(/secret credential/)
  })
})

const ways = [
  {
    way: 'from the keyboard',
    async bring(key: string) {
      await copy(key)
      await userEvent.click(field())
      await userEvent.paste()
    },
  },
  {
    way: 'from the menu',
    async bring(key: string) {
      await copy(key)
      await userEvent.click(field())
      // The browser's own Paste command, which the context menu runs: no key is pressed.
      await cdp().send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: ['paste'] })
    },
  },
  {
    way: 'by dragging',
    async bring(key: string) {
      const source = document.createElement('p')
      source.textContent = 'Drag me'
      source.draggable = true
      source.addEventListener('dragstart', ({ dataTransfer }) => dataTransfer?.setData('text/plain', key))
      document.body.prepend(source)
      await userEvent.dragAndDrop(source, field())
      source.remove()
    },
  },
]
const looks = ['masked', 'revealed'] as const

describe('pasting', () => {
  it.each(ways.flatMap((way) => looks.map((look) => ({ ...way, look }))))(
    'a key can be pasted $way while it is $look',
    { tags: ['R03'] },
    async ({ bring, look }) => {
      const key = aKey()
      const validated = expecting(key)
      show({
        validate: (given) => {
          validated(given.reveal() === key)
          return { ok: true, company: acme }
        },
      })
      if (look === 'revealed') {
        await userEvent.fill(field(), 'x')
        await press('Show key')
        await userEvent.clear(field())
        expect(button('Hide key')).toBeVisible()
      }
      await bring(key)
      await waitFor(() => expect(field().value === key).toBe(true))
      await press('Connect')
      await waitFor(() => expect(validated.mock.calls).toEqual([[true]]))
    },
  )

  it('a paste replaces what is selected, and Undo brings it back', { tags: ['R03'] }, async () => {
    const [first, second] = [aKey('one'), aKey('two')]
    show()
    await userEvent.fill(field(), first)
    await copy(second)
    await userEvent.click(field())
    await userEvent.keyboard('{ControlOrMeta>}a{/ControlOrMeta}')
    await userEvent.paste()
    await waitFor(() => expect(field().value === second).toBe(true))
    await userEvent.keyboard('{ControlOrMeta>}z{/ControlOrMeta}')
    await waitFor(() => expect(field().value === first).toBe(true))
  })

  it('a paste works after a failed attempt and for a replacement', { tags: ['R03'] }, async () => {
    const key = aKey()
    show({ initialConnection: acmeConnection, validate: () => ({ ok: false, code: 'invalid-key' }) })
    await press('Update API Key')
    await send(aKey('refused'))
    await screen.findAllByText(/appears to be invalid/)
    await copy(key)
    await userEvent.click(field())
    await userEvent.keyboard('{ControlOrMeta>}a{/ControlOrMeta}')
    await userEvent.paste()
    await waitFor(() => expect(field().value === key).toBe(true))
  })
})

describe('masking', () => {
  it.each(kinds)(
    'what is entered is masked from the first character to the end of the attempt ($keyKind)',
    { tags: ['R04'] },
    async (provider) => {
      let answer: (code: 'invalid-key') => void = () => {}
      show({
        provider,
        validate: () => new Promise((resolve) => (answer = (code) => resolve({ ok: false, code }))),
      })
      const types: string[] = []
      await userEvent.click(field())
      for (const character of aKey()) {
        await userEvent.keyboard(character)
        types.push(field().type)
      }
      await userEvent.keyboard('{Enter}')
      await screen.findByText('Validation in progress')
      types.push(field().type)
      answer('invalid-key')
      await screen.findByText('Connection failed')
      types.push(field().type)
      expect(new Set(types)).toEqual(new Set(['password']))
    },
  )

  it('a key that was shown on request is masked again when it is sent', { tags: ['R04'] }, async () => {
    show({ validate: () => new Promise(() => {}) })
    await userEvent.fill(field(), aKey())
    await press('Show key')
    expect(field().type).toBe('text')
    await press('Connect')
    await screen.findByText('Validation in progress')
    expect(field().type).toBe('password')
    expect(buttonIfAny('Hide key')).toBeNull()
  })

  it('a host can leave out the button that shows the key', { tags: ['R04'] }, () => {
    show({ revealable: false })
    expect(field().type).toBe('password')
    expect(buttonIfAny(/show key/i)).toBeNull()
  })
})

describe('guidance', () => {
  it.each([{ place: 'in the page' }, { place: 'in a dialog', dialog: ConnectDialog }])(
    'a standalone key comes with its guidance, before it is entered ($place)',
    { tags: ['R06'] },
    async ({ dialog }) => {
      show({ provider: pleoStandalone, ...(dialog && { dialog }) })
      if (dialog) await press('Connect')
      const text = seen(dialog ? screen.getByRole('dialog') : document.body)
      expect(text).toMatch(/grants company-level access\b/)
      expect(text).toMatch(/Store it securely/)
      expect(text).toMatch(/cannot be viewed again after saving/)
      expect(text).not.toMatch(/generated/)
    },
  )

  it.each([{ place: 'in the page' }, { place: 'in a dialog', dialog: ConnectDialog }])(
    'an integrated key comes with its guidance, before it is entered ($place)',
    { tags: ['R07'] },
    async ({ dialog }) => {
      show({ provider: pleoIntegrated, ...(dialog && { dialog }) })
      if (dialog) await press('Connect')
      const text = seen(dialog ? screen.getByRole('dialog') : document.body)
      expect(text).toMatch(/Pleo generated it during installation/)
      expect(text).toMatch(/grants company-level access to the integration/)
      expect(text).toMatch(/Store it securely/)
      expect(text).toMatch(/can't be viewed again/)
    },
  )

  it('the guidance is there for a replacement, too', { tags: ['R06'] }, async () => {
    show({ provider: pleoStandalone, initialConnection: acmeConnection })
    await press('Update API Key')
    expect(seen()).toMatch(/cannot be viewed again after saving/)
  })

  it('the guidance is there for a replacement, too', { tags: ['R07'] }, async () => {
    show({ provider: pleoIntegrated, initialConnection: acmeConnection })
    await press('Update API Key')
    expect(seen()).toMatch(/Pleo generated it/)
  })
})

describe('sending', () => {
  it.each(kinds)('a click on Connect validates at once ($keyKind)', { tags: ['R08'] }, async (provider) => {
    const validate = vi.fn<Validate>(() => new Promise(() => {}))
    show({ provider, validate })
    await userEvent.fill(field(), aKey())
    expect(validate).not.toHaveBeenCalled()
    await press('Connect')
    expect(validate).toHaveBeenCalledOnce()
    expect(await screen.findByText('Validation in progress')).toBeVisible()
  })

  it.each(kinds)('Enter validates at once ($keyKind)', { tags: ['R08'] }, async (provider) => {
    const validate = vi.fn<Validate>(() => new Promise(() => {}))
    show({ provider, validate })
    await userEvent.click(field())
    await userEvent.keyboard(`${aKey()}{Enter}`)
    expect(validate).toHaveBeenCalledOnce()
    expect(await screen.findByText('Validation in progress')).toBeVisible()
  })

  it('a click on Save new key validates a replacement at once', { tags: ['R08'] }, async () => {
    const validate = vi.fn<Validate>(() => new Promise(() => {}))
    show({ validate, initialConnection: acmeConnection })
    await press('Update API Key')
    await userEvent.fill(field(), aKey())
    await press('Save new key')
    expect(validate).toHaveBeenCalledOnce()
  })

  it('pressing again while it runs does not validate a second time', { tags: ['R08'] }, async () => {
    const validate = vi.fn<Validate>(() => new Promise(() => {}))
    show({ validate })
    await send(aKey())
    await userEvent.keyboard('{Enter}')
    // Its place is kept, and nothing is there to be pressed.
    expect(buttonIfAny('Connect')).toBeNull()
    expect(validate).toHaveBeenCalledOnce()
  })
})

describe('whose key it is, and where it comes from', () => {
  it('a standalone key belongs to the company, not to the person who pastes it', { tags: ['R31'] }, () => {
    show({ provider: pleoStandalone })
    expect(field()).toHaveAccessibleDescription(/belongs to your company/)
    expect(seen()).toMatch(/belongs to your company, not to you\./)
    expect(seen()).not.toMatch(/\b(my key|your (own|personal) key|your account|your password)\b/i)
  })

  it('an integrated key is a credential of this installation, not of the person who pastes it', {
    tags: ['R31'],
  }, () => {
    show({ provider: pleoIntegrated })
    expect(field()).toHaveAccessibleDescription(/^A secret credential of this installation/)
    expect(seen()).toMatch(/A secret credential of this installation\./)
    expect(seen()).not.toMatch(/\b(my key|your (own|personal) key|your account|your password)\b/i)
  })

  it.each([{ place: 'in the page' }, { place: 'in a dialog', dialog: ConnectDialog }])(
    'the steps to an integrated key and a link to its provider stand below the field ($place)',
    { tags: ['R32'] },
    async ({ dialog }) => {
      show({ provider: pleoIntegrated, ...(dialog && { dialog }) })
      if (dialog) await press('Connect')
      expect(button('Where do I find it?')).toHaveAttribute('aria-expanded', 'true')
      const steps = pleoIntegrated.keySource?.steps ?? []
      expect(steps.length).toBeGreaterThan(1)
      for (const step of steps) {
        const item = screen.getByText(step)
        expect(item).toBeVisible()
        expect(item.closest('ol')).not.toBeNull()
        expect(item.compareDocumentPosition(field()) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy()
      }
      const link = screen.getByRole<HTMLAnchorElement>('link', { name: /Open Pleo/ })
      expect(link).toBeVisible()
      expect(link).toHaveAttribute('href', pleoIntegrated.keySource?.url)
      expect(link).toHaveAttribute('target', '_blank')
      expect(link.rel).toMatch(/noopener/)
    },
  )

  it('for a replacement the steps are one key press away', { tags: ['R32'] }, async () => {
    show({ provider: pleoIntegrated, initialConnection: acmeConnection })
    await press('Update API Key')
    const [first, ...steps] = pleoIntegrated.keySource?.steps ?? []
    expect(screen.getByText(first ?? '')).not.toBeVisible()
    button('Where do I find it?').focus()
    await userEvent.keyboard('{Enter}')
    for (const step of [first, ...steps]) expect(screen.getByText(step ?? '')).toBeVisible()
  })

  it('for a standalone key they are one press away, below the field', { tags: ['R32'] }, async () => {
    show({ provider: pleoStandalone })
    const [step = ''] = pleoStandalone.keySource?.steps ?? []
    expect(screen.getByText(step)).not.toBeVisible()
    const { top } = field().getBoundingClientRect()
    await press('Where do I find it?')
    expect(screen.getByText(step)).toBeVisible()
    expect(field().getBoundingClientRect().top).toBe(top)
    await press('Where do I find it?')
    expect(screen.getByText(step)).not.toBeVisible()
  })

  it('whoever has sent a key has found one: the steps fold, and unfold again on demand', {
    tags: ['R32'],
  }, async () => {
    show({ provider: pleoIntegrated, validate: () => ({ ok: false, code: 'invalid-key' }) })
    const [step = ''] = pleoIntegrated.keySource?.steps ?? []
    expect(screen.getByText(step)).toBeVisible()
    await send(aKey())
    await screen.findByText('Connection failed')
    expect(screen.getByText(step)).not.toBeVisible()
    await press('Where do I find it?')
    expect(screen.getByText(step)).toBeVisible()
  })
})
