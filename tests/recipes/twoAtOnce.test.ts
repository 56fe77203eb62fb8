import { expect, it } from 'vitest'
import { createIntegration } from '../../examples/recipes/createIntegration'
import type { Identify } from '../../examples/recipes/Integration'
import { aKey } from '../aKey'
import { attemptWith } from './attemptWith'
import { memoryVault } from './memoryVault'
import { toValidator } from './toValidator'

const owner = { id: 'customer-1' }

/** Every key is one of the company with its last character; two attempts are answered together. */
function identifyTogether(): Identify {
  let second = () => {}
  const both = new Promise<void>((resolve) => {
    second = resolve
  })
  let asked = 0
  return async ({ key }) => {
    asked += 1
    if (asked === 2) second()
    await both
    return { ok: true, companies: [{ id: key.slice(-1) }] }
  }
}

it('R14: of two companies connected at the same time one is, and the other one is asked about, where the vault compares', async () => {
  const vault = memoryVault()
  const validator = toValidator(createIntegration(identifyTogether(), vault), owner)
  const answers = await Promise.all([attemptWith(validator, `${aKey()}A`), attemptWith(validator, `${aKey()}B`)])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers).toContainEqual({ ok: false, code: 'company-mismatch', company: expect.anything() as object })
  const kept = await vault.get(owner, new AbortController().signal)
  expect(answers.find(({ ok }) => ok)).toMatchObject({ company: kept?.connection.company })
})

it('two keys of the same company at the same time are both accepted, and the later one is kept', async () => {
  const vault = memoryVault()
  const validator = toValidator(createIntegration(identifyTogether(), vault), owner)
  const answers = await Promise.all([attemptWith(validator, `${aKey()}A`), attemptWith(validator, `${aKey()}A`)])
  expect(answers).toMatchObject([{ ok: true }, { ok: true }])
  expect(await vault.get(owner, new AbortController().signal)).toMatchObject({ connection: { revision: 2 } })
})

it('R23: a check that a new key overtakes answers by the new key, and not by the failure of the old one', async () => {
  const vault = memoryVault()
  const [old, next] = [aKey('old'), aKey('next')]
  const works = new Set([old])
  let meanwhile = async () => {}
  const identify: Identify = async ({ key }) => {
    if (works.has(key)) return { ok: true, companies: [{ id: 'A' }] }
    await meanwhile()
    return { ok: false, code: 'invalid-key' }
  }
  const integration = createIntegration(identify, vault)
  const validator = toValidator(integration, owner)
  await attemptWith(validator, old)
  works.delete(old)
  works.add(next)
  meanwhile = async () => void (await attemptWith(validator, next))
  const keyHint = `••••${next.slice(-4)}`
  const { signal } = new AbortController()
  expect(await integration.check(owner, signal)).toMatchObject({
    ok: true,
    connection: { company: { id: 'A' }, keyHint },
  })
})
