import { screen } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { pleoStandalone } from '../../src/providers/pleoStandalone'
import type { ValidateAnswer } from '../../src/store/validator'
import { aKey } from '../aKey'
import { deferred } from '../store/setup'
import { field, send, show } from './requirements/setup'

async function window(width: number) {
  await page.viewport(width, 900)
  onTestFinished(() => page.viewport(414, 896))
}

const logo = <span style={{ display: 'block', inlineSize: 32, blockSize: 32 }} />

describe('nothing moves while a key is tried', () => {
  it.each(
    [320, 400, 1280].flatMap((width) =>
      ['Pleo', 'HubSpot', 'Business Central'].flatMap((name) =>
        [logo, undefined].map((mark) => ({ width, name, mark, look: mark ? 'with a logo' : 'without a logo' })),
      ),
    ),
  )('the form, under a status of another length ($width px, $name, $look)', async ({ width, name, mark }) => {
    await window(width)
    const answer = deferred<ValidateAnswer>()
    show({ provider: { ...pleoStandalone, name }, validate: () => answer.promise, ...(mark && { logo: mark }) })
    const top = () => field().getBoundingClientRect().top
    const before = top()
    await send(aKey())
    await screen.findByText('Validation in progress')
    expect(top()).toBe(before)
    answer.resolve({ ok: false, code: 'invalid-key' })
    await screen.findByText('Connection failed')
    expect(top()).toBe(before)
  })
})
