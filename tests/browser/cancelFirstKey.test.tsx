import { screen, waitFor } from '@testing-library/react'
import type { ValidateAnswer } from 'latchkey/headless'
import { describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { aKey } from '../aKey'
import { deferred } from '../store/setup'
import { untilTestEnds } from '../untilTestEnds'
import { acme, button, buttonIfAny, field, kinds, press, send, show } from './requirements/setup'

const unanswered = () => new Promise<ValidateAnswer>(() => {})

async function narrow(width: number) {
  await page.viewport(width, 900)
  onTestFinished(() => page.viewport(414, 896))
}

describe('a first key that is being validated', () => {
  it.each(kinds)(
    'can be cancelled: the call is aborted, the field is empty and has the focus ($keyKind)',
    async (provider) => {
      let signal: AbortSignal | null = null
      const { heard, statuses } = show({
        provider,
        validate: (_, context) => {
          signal = context.signal
          return unanswered()
        },
      })
      expect(buttonIfAny('Cancel')).toBeNull()
      await send(aKey())
      await screen.findByText('Validation in progress')
      await press('Cancel')
      expect(await screen.findByText('Not connected')).toBeVisible()
      expect(signal).toHaveProperty('aborted', true)
      expect(statuses).toEqual(['validating', 'not-connected'])
      await waitFor(() => expect(field()).toHaveFocus())
      expect(field().value).toBe('')
      expect(field().readOnly).toBe(false)
      expect(buttonIfAny('Cancel')).toBeNull()
      await waitFor(() => expect(heard.at(-1)).toBe('Cancelled.'))
    },
  )

  it('can be cancelled no more once it is being activated', async () => {
    const { statuses } = show({
      validate: () => ({ ok: true, company: acme }),
      activate: untilTestEnds,
    })
    await send(aKey())
    await waitFor(() => expect(statuses).toEqual(['validating', 'activating']))
    expect(buttonIfAny('Cancel')).toBeNull()
  })

  it.each([320, 1280])('moves nothing on the page when Cancel comes and goes (%i px)', async (width) => {
    await narrow(width)
    const answer = deferred<ValidateAnswer>()
    show({ validate: () => answer.promise })
    const places = () =>
      [screen.getByText('Pleo API key'), field(), document.querySelector('.lk-card')].map((element) => {
        const { top, left, height } = element?.getBoundingClientRect() ?? new DOMRect()
        return [top, left, height]
      })
    const before = places()
    await send(aKey())
    await waitFor(() => expect(button('Cancel')).toBeVisible())
    expect(places()).toEqual(before)
    await press('Cancel')
    await waitFor(() => expect(buttonIfAny('Cancel')).toBeNull())
    expect(places()).toEqual(before)
  })

  it.each([320, 1280])('has Cancel where nobody has just pressed Connect (%i px)', async (width) => {
    await narrow(width)
    show({ validate: unanswered })
    await userEvent.fill(field(), aKey())
    const pressed = button('Connect').getBoundingClientRect()
    await press('Connect')
    await waitFor(() => expect(button('Cancel')).toBeVisible())
    expect(button('Cancel').getBoundingClientRect().right).toBeLessThanOrEqual(pressed.left)
    expect(buttonIfAny('Connect')).toBeNull()
  })

  it.each(['Enter in the field', 'Connect'])('keeps the focus on what is read out (sent by %s)', async (way) => {
    show({ validate: unanswered })
    await userEvent.fill(field(), aKey())
    if (way === 'Connect') await press('Connect')
    else await userEvent.keyboard('{Enter}')
    const progress = await screen.findByRole('list', { name: 'Connecting to Pleo' })
    await waitFor(() => expect(way === 'Connect' ? progress : field()).toHaveFocus())
  })

  it.each([320, 1280])('is not cancelled by the second half of a double click on Connect (%i px)', async (width) => {
    await narrow(width)
    const { statuses } = show({ validate: unanswered })
    await userEvent.fill(field(), aKey())
    const { width: wide, height } = button('Connect').getBoundingClientRect()
    await userEvent.dblClick(button('Connect'), { position: { x: wide - 12, y: height / 2 } })
    expect(buttonIfAny('Cancel')).toBeVisible()
    expect(statuses).toEqual(['validating'])
  })
})
