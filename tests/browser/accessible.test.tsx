import { render, screen, waitFor, within } from '@testing-library/react'
import { ConnectDialog, ConnectionBadge, KeyInput, ReconnectBanner } from 'latchkey'
import { MessagesProvider } from 'latchkey/headless'
import { da } from 'latchkey/locales/da'
import { pleoIntegrated } from 'latchkey/providers'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { acme, acmeConnection, button, buttonIfAny, field, globex, press, send, show } from './requirements/setup'
import { moments, ShownState, stillIn } from './ShownState'

const stateOf = (name: string) => {
  const state = moments[name]
  if (!state) throw new Error(name)
  return state
}
const inState = (name: string) => render(<ShownState store={stillIn(stateOf(name), pleoIntegrated)} />)

describe('WCAG 4.1.2, 1.3.1: the widget', () => {
  it('is a region named after the provider, with a heading', () => {
    inState('connected')
    expect(screen.getByRole('region', { name: 'Pleo' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 2, name: 'Pleo' })).toBeVisible()
  })

  it.each(Object.keys(moments))(
    'every control has a name, every id is there once, every reference leads somewhere: %s',
    (name) => {
      const { container } = inState(name)
      for (const control of container.querySelectorAll('button, a[href], input, select, summary')) {
        if (control.closest('[inert]') || !control.checkVisibility({ visibilityProperty: true })) continue
        expect(control).toHaveAccessibleName()
      }
      const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
      expect(ids).toEqual([...new Set(ids)])
      for (const attribute of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']) {
        for (const element of container.querySelectorAll(`[${attribute}]`)) {
          for (const id of (element.getAttribute(attribute) ?? '').split(' ')) expect(ids).toContain(id)
        }
      }
      for (const icon of container.querySelectorAll('svg')) expect(icon).toHaveAttribute('aria-hidden', 'true')
    },
  )

  it.each(Object.keys(moments))('headings go down one level at a time: %s', (name) => {
    inState(name)
    const levels = screen
      .getAllByRole('heading')
      .map((heading) => Number(heading.ariaLevel ?? heading.tagName.slice(1)))
    expect(levels[0]).toBe(2)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1)
  })

  it('is two apart from each other when it is there twice', () => {
    render(
      <>
        <ShownState store={stillIn(stateOf('failed'), pleoIntegrated)} />
        <ShownState store={stillIn(stateOf('failed'), pleoIntegrated)} />
      </>,
    )
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })
})

describe('WCAG 3.3.2, 1.3.1: the field', () => {
  it('has a visible label, and its description as a description', () => {
    render(<KeyInput provider="Pleo" onKeySubmit={() => {}} />)
    expect(field().labels?.[0]).toBeVisible()
    expect(field()).toHaveAccessibleName('Pleo API key')
    expect(field()).toHaveAccessibleDescription(/^A secret credential that belongs to your company, not to you\.\s*$/)
    expect(field()).toBeRequired()
    expect(field()).toBeValid()
  })

  it('keeps its name and description while the key is shown', async () => {
    render(<KeyInput provider="Pleo" onKeySubmit={() => {}} />)
    await userEvent.fill(field(), aKey())
    await press('Show key')
    expect(screen.getByRole('textbox', { name: 'Pleo API key' })).toBe(field())
    expect(field()).toHaveAccessibleDescription(/secret credential/)
    expect(button('Hide key')).toHaveAttribute('aria-controls', field().id)
  })

  it('WCAG 3.3.1: names its error and is invalid, for as long as it is', async () => {
    show({ validate: () => ({ ok: false, code: 'invalid-key' }) })
    await send(aKey())
    await screen.findByText('Connection failed')
    expect(field()).toBeInvalid()
    expect(field()).toHaveAccessibleDescription(/appears to be invalid\. Please check and try again\./)
  })

  it("puts an error of the host's own into its description", () => {
    render(<KeyInput provider="Pleo" onKeySubmit={() => {}} error="Only admins can connect Pleo." />)
    expect(field()).toBeInvalid()
    expect(field()).toHaveAccessibleDescription(/Only admins can connect Pleo\./)
  })

  it('is read-only, not disabled, while it is validated, and no button waits beside it', () => {
    inState('validating')
    expect(field()).toBeEnabled()
    expect(field().readOnly).toBe(true)
    expect(buttonIfAny('Connect')).toBeNull()
  })

  it('alone, says at its button that it is busy', async () => {
    render(<KeyInput provider="Pleo" onKeySubmit={() => new Promise(() => {})} />)
    await send(aKey())
    await waitFor(() => expect(button('Connect')).toHaveAttribute('aria-disabled', 'true'))
    expect(button('Connect')).toBeEnabled()
    expect(button('Connect').querySelector('.lk-spinner')).toBeVisible()
  })

  it('gives its guidance in one paragraph with its description', () => {
    render(<KeyInput provider={pleoIntegrated} onKeySubmit={() => {}} />)
    const description = document.getElementById(field().getAttribute('aria-describedby')?.split(' ')[0] ?? '')
    expect(description?.closest('p')).toHaveTextContent(/secret credential.*generated it.*can't be viewed again\.$/)
  })

  it('names and describes the extra fields, and leaves a word at those that may stay empty', async () => {
    render(
      <KeyInput
        provider={{
          name: 'Pleo',
          keyKind: 'standalone',
          fields: [
            {
              kind: 'text',
              name: 'domain',
              label: 'Subdomain',
              description: 'Before .example.com',
            },
            {
              kind: 'select',
              name: 'region',
              label: 'Region',
              options: [{ value: 'eu', label: 'Europe' }],
            },
            {
              kind: 'secret',
              name: 'signing',
              label: 'Signing secret',
              optional: true,
            },
          ],
        }}
        onKeySubmit={() => {}}
      />,
    )
    const domain = screen.getByRole('textbox', { name: 'Subdomain' })
    expect(domain).toHaveAccessibleDescription('Before .example.com')
    expect(domain).toBeRequired()
    expect(screen.getByRole('combobox', { name: 'Region' })).toBeVisible()
    expect(screen.getByLabelText('Signing secret')).not.toBeRequired()
    expect(screen.getByText('optional')).toBeVisible()
    await userEvent.fill(field(), aKey())
    await press('Connect')
    await waitFor(() => expect(domain).toBeInvalid())
    expect(domain).toHaveAccessibleDescription(/Subdomain is missing\./)
    expect(field()).toBeValid()
  })
})

describe('the parts', () => {
  it('the warning is a group that is named by its sentence', () => {
    inState('action-required')
    expect(
      screen.getByRole('group', {
        name: /^Your connection to Pleo has been interrupted\./,
      }),
    ).toBeVisible()
  })

  it('the warning alone is an alert', () => {
    render(<ReconnectBanner provider="Pleo" failure={{ code: 'expired-key' }} onUpdate={() => {}} />)
    expect(screen.getByRole('alert')).toHaveTextContent(/^Your connection to Pleo has expired\./)
  })

  it('the badge is its word, and busy while a connection is removed', () => {
    render(<ConnectionBadge status="connected" data-testid="badge" busy />)
    expect(screen.getByTestId('badge')).toHaveTextContent(/^Connected$/)
    expect(screen.getByTestId('badge')).toHaveAttribute('aria-busy', 'true')
  })

  it('the progress is a named, ordered list whose running step is the current one', () => {
    inState('validating')
    const list = screen.getByRole('list', { name: 'Connecting to Pleo' })
    expect(list.tagName).toBe('OL')
    const steps = within(list).getAllByRole('listitem')
    expect(steps.map((step) => step.ariaCurrent)).toEqual(['step', null])
    expect(steps.map((step) => step.textContent)).toEqual([
      'Check the key with Pleo In progress',
      'Confirm the company Not started',
    ])
  })

  it('the question about the company is a heading, with both companies and two clear answers', async () => {
    show({
      initialConnection: acmeConnection,
      validate: () => ({ ok: true, company: globex }),
    })
    await press('Update API Key')
    await send(aKey())
    const heading = await screen.findByRole('heading', { name: 'This key belongs to another company' })
    const question = heading.parentElement ?? heading
    expect(
      within(question)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Keep Acme ApS', 'Switch to Globex GmbH'])
    expect(question).toHaveTextContent(`Current company Acme ApS Company ID: ${acme.id}`)
    expect(question).toHaveTextContent(`New company Globex GmbH Company ID: ${globex.id}`)
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('the companies to choose from are a named group of radio buttons, and the search tells how many it found', async () => {
    inState('choosing a company')
    const group = screen.getByRole('group', { name: 'Choose a company' })
    expect(within(group).getAllByRole('radio')).toHaveLength(9)
    const search = within(group).getByRole('searchbox', {
      name: 'Search companies',
    })
    const found = group.querySelector('[aria-live="polite"]')
    expect(found).toHaveTextContent(/^$/)
    await userEvent.fill(search, 'company 4')
    expect(found).toHaveTextContent('1 company found')
    expect(within(group).getByRole('radio', { name: /Company 4/ })).toBeVisible()
  })

  it('the confirmation is nothing while there is nothing to confirm', () => {
    const { container } = render(<ShownState store={stillIn(stateOf('connected'), pleoIntegrated)} />)
    expect(container.querySelector('.lk-confirmation')).toBeNull()
  })

  it('the summary has a heading, and its facts are terms with values', () => {
    inState('connected')
    expect(screen.getByRole('heading', { level: 3, name: 'Connected to Acme ApS' })).toBeVisible()
    const terms = screen.getAllByRole('term').map(({ textContent }) => textContent)
    expect(terms).toEqual(['API key', 'Connected since', 'Last verified'])
    expect(screen.getAllByRole('definition')).toHaveLength(terms.length)
    expect(button('Copy company ID')).toBeVisible()
  })

  it('the question before a disconnect is a group named and described by its words', async () => {
    inState('connected')
    await press('Disconnect')
    const group = screen.getByRole('group', {
      name: 'Disconnect Acme ApS from Pleo?',
    })
    expect(group).toHaveAccessibleDescription(/Pleo stops working here until you connect again/)
  })

  it('the dialog is modal, and its cross has a name', () => {
    render(<ShownState store={stillIn(stateOf('updating'), pleoIntegrated)} dialog={ConnectDialog} />)
    const dialog = screen.getByRole('dialog', {
      name: 'Update your Pleo API key',
    })
    expect(within(dialog).getByRole('button', { name: 'Close' })).toBeVisible()
    expect(within(dialog).getByRole('heading', { name: 'Update your Pleo API key' })).toBeVisible()
  })

  it('the link to the provider says where it leads', () => {
    render(<KeyInput provider={pleoIntegrated} onKeySubmit={() => {}} />)
    expect(screen.getByRole('link', { name: 'Open Pleo' })).toHaveAttribute('href', pleoIntegrated.keySource?.url)
  })

  it('WCAG 3.1.2: steps in English are marked as English, in a page of any language', () => {
    render(
      <div lang="da">
        <MessagesProvider messages={da} locale="da">
          <KeyInput provider={pleoIntegrated} onKeySubmit={() => {}} />
        </MessagesProvider>
      </div>,
    )
    const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang')
    for (const step of pleoIntegrated.keySource?.steps ?? []) expect(languageOf(screen.getByText(step))).toBe('en')
    expect(languageOf(screen.getByRole('link', { name: 'Åbn Pleo' }))).toBe('da')
  })
})
