import { expect, it } from 'vitest'
import { failureContext } from '../../src/messages/failureText'
import { companyLabel } from '../../src/messages/wording/companyLabel'
import { shownCompany } from '../../src/messages/wording/shownCompany'

const long = `urn:${'a'.repeat(254)}${'é'.repeat(254)}`

it('an id of up to 120 characters is said whole, and both ends of a longer one, which tell it from others', {
  tags: ['R12'],
}, () => {
  for (const id of ['a', 'x'.repeat(120), '😀'.repeat(120)]) expect(shownCompany({ id }).id).toBe(id)
  const { id } = shownCompany({ id: long })
  expect([...id]).toHaveLength(120)
  expect(id).toBe(`${long.slice(0, 60)}…${long.slice(-59)}`)
  expect(shownCompany({ id: `${long}x` }).id).not.toBe(id)
  expect([...shownCompany({ id: '😀'.repeat(256) }).id].every((point) => '😀…'.includes(point))).toBe(true)
})

it('so is that of a failure, and the failure itself stays as it was', { tags: ['R15'] }, () => {
  const failure = { code: 'already-connected', company: { id: long } } as const
  const said = failureContext(failure, { name: 'Pleo', keyKind: 'standalone' }, 'en').failure
  expect(said.company?.id).toBe(companyLabel({ id: long }))
  expect(failure.company.id).toBe(long)
})
