import { screen, waitFor } from '@testing-library/react'
import { ConnectDialog, ConnectionProgress, KeyInput, ReconnectBanner } from 'latchkey'
import { ConnectionProvider, type ProviderDefinition, useApiKeyConnection } from 'latchkey/headless'
import { pleoIntegrated } from 'latchkey/providers'
import { exampleStates } from 'latchkey/testing'
import type { ReactElement } from 'react'
import { userEvent } from 'vitest/browser'
import { copy } from '../requirements/setup'
import { moments, ShownState, stillIn } from '../ShownState'

/** What can be on the page, and how a person gets there from what is shown first. */
export interface Look {
  readonly name: string
  readonly place: 'page' | 'dialog'
  readonly element: ReactElement
  readonly arrange?: () => Promise<unknown>
}

/** With one extra field of each kind. */
export const provider = {
  ...pleoIntegrated,
  fields: [
    {
      kind: 'text',
      name: 'domain',
      label: 'Subdomain',
      example: 'acme',
      prefix: 'https://',
      description: 'Where it is.',
    },
    { kind: 'select', name: 'region', label: 'Region', options: [{ value: 'eu', label: 'Europe' }] },
    { kind: 'secret', name: 'signing', label: 'Signing secret', optional: true },
  ],
} as const satisfies ProviderDefinition

const one = <E extends HTMLElement>(selector: string) => {
  const found = document.querySelector<E>(selector)
  if (!found) throw new Error(`There is no ${selector}.`)
  return found
}
const press = (selector: string) => userEvent.click(one(selector))

async function copyId() {
  await press('.lk-copy')
  // The clipboard answers when it likes.
  await waitFor(() => one('.lk-copy + [aria-live="polite"]:not(:empty)'))
}

const isAttempt = (name: string) => /^(updating|validating|confirming|activating|failed|choosing)/.test(name)
const shown = Object.entries(moments)
const still = (name: string): ReactElement => {
  const state = moments[name]
  if (!state) throw new Error(name)
  return <ShownState store={stillIn(state, provider)} />
}
const failed = stillIn({ ...exampleStates.failed, failure: { code: 'activation-failed' } }, provider)

/** Within the widget, the field takes its place. */
function FailedProgress() {
  const connection = useApiKeyConnection(failed)
  return (
    <ConnectionProvider connection={connection}>
      <ConnectionProgress />
    </ConnectionProvider>
  )
}

const inPage = 'page' as const
const nobody = () => {}

/** Every state in the page, every state that a dialog has in a dialog, and what only comes when a person does something. */
export const looks: readonly Look[] = [
  ...shown.map(([name]) => ({ name, place: inPage, element: still(name) })),
  ...shown
    .filter(([name]) => isAttempt(name))
    .map(([name, state]) => ({
      name: `${name}, in a dialog`,
      place: 'dialog' as const,
      element: <ShownState store={stillIn(state, provider)} dialog={ConnectDialog} />,
    })),
  {
    name: 'asked whether to disconnect',
    place: inPage,
    element: still('connected'),
    arrange: () => press('.lk-disconnect'),
  },
  { name: 'company ID copied', place: inPage, element: still('connected'), arrange: copyId },
  {
    name: 'key revealed',
    place: inPage,
    element: still('updating'),
    arrange: async () => {
      await userEvent.fill(one('.lk-control .lk-input'), 'abc')
      await press('.lk-reveal')
    },
  },
  {
    place: inPage,
    name: 'told what a paste lost',
    element: still('not-connected'),
    arrange: async () => {
      await copy('"abcdef"')
      await userEvent.click(one('.lk-control .lk-input'))
      await userEvent.paste()
    },
  },
  {
    place: inPage,
    name: 'company searched for and chosen',
    element: still('choosing a company'),
    arrange: async () => {
      await userEvent.click(screen.getAllByRole('radio')[3] ?? one('.lk-options'))
      await userEvent.fill(one('.lk-search .lk-input'), '4')
    },
  },
  {
    place: inPage,
    name: 'the parts that stand alone',
    element: (
      <>
        <KeyInput provider={provider} onKeySubmit={nobody} onCancel={nobody} error="It did not work." />
        <ReconnectBanner provider={provider} failure={{ code: 'revoked-key' }} onUpdate={nobody} />
        <FailedProgress />
      </>
    ),
  },
]
