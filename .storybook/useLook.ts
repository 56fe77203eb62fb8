import { useSyncExternalStore } from 'react'
import { addons } from 'storybook/preview-api'
import { type Look, lookOf } from './Look'

const events = ['setGlobals', 'globalsUpdated'] as const
type Told = readonly [{ readonly globals: Readonly<Record<string, unknown>> }] | undefined

function subscribe(listener: () => void) {
  const channel = addons.getChannel()
  for (const event of events) channel.on(event, listener)
  return () => {
    for (const event of events) channel.off(event, listener)
  }
}

/** The channel keeps what it said last. As text, so that the same look is the same value. */
function read(): string {
  const channel = addons.getChannel()
  // SAFETY: both events carry one object with `globals`.
  const told = (channel.last('globalsUpdated') ?? channel.last('setGlobals')) as Told
  return JSON.stringify(lookOf(told?.[0].globals ?? {}))
}

/** What the toolbar says, for a page that is no story. */
export function useLook(): Look {
  // SAFETY: written above.
  return JSON.parse(useSyncExternalStore(subscribe, read)) as Look
}
