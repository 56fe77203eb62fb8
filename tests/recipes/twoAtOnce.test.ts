import type { Identify } from 'latchkey/server'
import { expect, it } from 'vitest'
import { aKey } from '../aKey'
import { attemptWith } from './attemptWith'
import { toValidator } from './toValidator'

const owner = { id: 'customer-1' }
const asked = () => ({ signal: new AbortController().signal, current: null })

/** Every key is one of the company with its last character; two attempts are answered together. */
function identifyTogether(): Identify {
  let second = () => {}
  const both = new Promise<void>((resolve) => {
    second = resolve
  })
  let count = 0
  return async ({ key }) => {
    count += 1
    if (count === 2) second()
    await both
    return { ok: true, companies: [{ id: key.slice(-1) }] }
  }
}

it('of two companies connected at the same time one is, and the other one is asked about, where the vault compares', {
  tags: ['R14'],
}, async () => {
  const validator = toValidator(identifyTogether(), { owner })
  const answers = await Promise.all([attemptWith(validator, `${aKey()}A`), attemptWith(validator, `${aKey()}B`)])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  const mismatch = { ok: false, code: 'company-mismatch', company: expect.anything() as object }
  expect(answers).toContainEqual(expect.objectContaining(mismatch))
  const checked = await validator.check?.(asked())
  const { company } = answers.find(({ ok }) => ok) as { company?: object }
  expect(checked).toMatchObject({ ok: true, connection: { company } })
})

it('two keys of the same company at the same time are both accepted, and the later one is kept', async () => {
  const validator = toValidator(identifyTogether(), { owner })
  const answers = await Promise.all([attemptWith(validator, `${aKey()}A`), attemptWith(validator, `${aKey()}A`)])
  expect(answers).toMatchObject([{ ok: true }, { ok: true }])
  expect(await validator.check?.(asked())).toMatchObject({ ok: true, connection: { company: { id: 'A' } } })
})

it('a check that a new key overtakes answers by the new key, and not by the failure of the old one', {
  tags: ['R23'],
}, async () => {
  const [old, next] = [aKey('old'), aKey('next')]
  const works = new Set([old])
  let meanwhile = async () => {}
  const identify: Identify = async ({ key }) => {
    if (works.has(key)) return { ok: true, companies: [{ id: 'A' }] }
    await meanwhile()
    return { ok: false, code: 'invalid-key' }
  }
  const validator = toValidator(identify, { owner })
  await attemptWith(validator, old)
  works.delete(old)
  works.add(next)
  meanwhile = async () => void (await attemptWith(validator, next))
  const keyHint = `••••${next.slice(-4)}`
  expect(await validator.check?.(asked())).toMatchObject({ ok: true, connection: { company: { id: 'A' }, keyHint } })
})
