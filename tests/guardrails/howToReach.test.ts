import { expect, it, vi } from 'vitest'
import { failureCodes, faults, type State } from '../../src/index'
import { createConnectionStore } from '../../src/store/createConnectionStore'
import { exampleStates, scriptedValidator } from '../../src/testing'
import { howToReach, never, type ScriptLine, type Way } from '../../stories/docs/usage/howToReach'

const line = (one: ScriptLine) => (one === never ? new Promise<never>(() => {}) : one)

/** The way, gone with the public package: what the code of a story says a person and a backend do. */
async function go(way: Way): Promise<State> {
  const lines = (of: readonly ScriptLine[] | undefined) => of?.map(line) as never
  const store = createConnectionStore({
    provider: 'Pleo',
    ...scriptedValidator({
      validate: lines(way.validate),
      ...(way.activate && { activate: lines(way.activate) }),
      ...(way.check && { check: lines(way.check) }),
      ...(way.disconnect && { disconnect: lines(way.disconnect) }),
    }),
    ...('initialConnection' in way && { initialConnection: way.initialConnection ?? null }),
    ...(way.confirmCompany && { confirmCompany: way.confirmCompany }),
    checkIntervalMs: false,
  })
  const stop = store.subscribe(() => {})
  // A first check is retried too.
  await vi.advanceTimersByTimeAsync(way.check ? 7_000 : 1)
  for (const step of way.steps.flatMap((steps) => steps.split(/(?<=\.) /))) {
    if (/^Press (Update|Replace) API Key/.test(step)) store.update()
    else if (/^Paste any key and press Enter/.test(step)) store.submit('pls_0123456789abcdef_0123456789')
    else if (/^Paste any key/.test(step)) store.submit('pls_0123456789abcdef_0123456789', {})
    else if (/^Paste someone@/.test(step)) store.submit('someone@example.com')
    else if (/^Type A_KEY=1/.test(step)) store.submit('A_KEY=1; B_KEY=2')
    else if (/^Hand over a text with a control/.test(step)) store.submit('a\u0000b')
    else if (/^Paste more/.test(step)) store.submit('x'.repeat(4_097))
    else if (/^Paste •/.test(step)) store.submit('••••••••')
    else if (/^Press Enter in the empty/.test(step)) store.submit('')
    else if (/^Press Disconnect/.test(step)) store.disconnect()
    else if (/^Confirm nothing/.test(step)) await vi.advanceTimersByTimeAsync(5 * 60_000 + 1)
    else if (/^Wait eight/.test(step)) await vi.advanceTimersByTimeAsync(8_001)
    else throw new Error(`No one knows how to: ${step}`)
    // Automatic retries included.
    if (!/^Wait|^Press (Update|Replace)/.test(step)) await vi.advanceTimersByTimeAsync(way.confirmCompany ? 1 : 7_000)
  }
  const state = store.getState()
  stop()
  store.dispose()
  return state
}

const broken = exampleStates['action-required']
const { failed, connected, validating, activating } = exampleStates
const failures = failureCodes.flatMap((code): State[] => {
  // A field or a format of the provider's own; the stories have one.
  if (
    ['field-missing', 'field-invalid', 'key-has-spaces', 'key-incomplete'].includes(code) ||
    code.startsWith('disconnect-')
  )
    return []
  const failure = { code }
  return [
    { ...failed, failure },
    { ...failed, failure, operation: 'update', origin: connected },
    { ...failed, failure, operation: 'update', origin: broken },
    ...(faults[code] === 'service' ? [{ ...failed, failure, operation: 'check' as const }] : []),
  ]
})
const states: readonly State[] = [
  ...Object.values(exampleStates),
  ...failures,
  { ...validating, wait: 'slow' },
  { ...validating, try: 2 },
  { ...activating, wait: 'slow' },
  { status: 'updating', origin: broken },
  { status: 'failed', operation: 'disconnect', origin: connected, failure: { code: 'disconnect-failed' } },
  { status: 'failed', operation: 'disconnect', origin: connected, failure: { code: 'disconnect-unconfirmed' } },
]

it('the code of a story leads to what the story shows', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T14:20:00Z') })
  const lost: string[] = []
  for (const state of states) {
    const reached = await go(howToReach(state))
    const name = JSON.stringify([
      state.status,
      'failure' in state && state.failure.code,
      'operation' in state && state.operation,
    ])
    const same =
      reached.status === state.status &&
      ('failure' in state ? 'failure' in reached && reached.failure.code === state.failure.code : true) &&
      ('wait' in state ? 'wait' in reached && reached.wait === state.wait : true) &&
      (state.status === 'validating' ? reached.status === 'validating' && reached.try === state.try : true)
    if (!same) lost.push(`${name}: ${JSON.stringify(reached)}`)
  }
  vi.useRealTimers()
  expect(lost).toEqual([])
})
