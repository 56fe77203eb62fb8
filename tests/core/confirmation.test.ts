import { describe, expect, it } from 'vitest'
import type { Company } from '../../src/core/provider/company'
import type { Attempt } from '../../src/core/states/attempt'
import { notConnected, type RestingStatus, type State } from '../../src/core/states/states'
import { confirmationReason } from '../../src/core/steps/confirmationReason'
import { mayActivateFor } from '../../src/core/steps/mayActivateFor'
import { acme, attempt, broken, connected, globex, origins } from './stateExamples'

describe('the question about the company', { tags: ['R14'] }, () => {
  const asked = (confirmCompany: Attempt['confirmCompany'], origin: State<RestingStatus>, candidates: Company[]) =>
    confirmationReason({ ...attempt, confirmCompany }, origin, candidates)

  it.each([connected, broken])('is asked for another company than that of a connection in $status', (origin) => {
    expect(asked('when-changed', origin, [globex])).toBe('company-changed')
    expect(asked('always', origin, [globex])).toBe('company-changed')
  })

  it('goes by the id: the same name with another id is another company', () => {
    expect(asked('when-changed', connected, [{ id: 'acme-2', name: 'Acme' }])).toBe('company-changed')
    expect(asked('when-changed', connected, [{ id: 'acme', name: 'Acme Inc.' }])).toBeNull()
  })

  it('is asked for one of several, whoever is connected', () => {
    for (const origin of Object.values(origins))
      expect(asked('when-changed', origin, [acme, globex])).toBe('choose-company')
  })

  it('is asked always where the host demands it', () => {
    for (const origin of Object.values(origins)) expect(asked('always', origin, [acme])).toBe('always')
  })

  it('is not asked for the current company, or for the only one where nothing is connected', () => {
    for (const origin of Object.values(origins)) expect(asked('when-changed', origin, [acme])).toBeNull()
  })

  it.each([
    ['separate', 'when-changed', [null, null, null]],
    ['separate', 'always', [null, null, null]],
    ['included', 'when-changed', ['any', 'acme', 'acme']],
    ['included', 'always', [null, null, null]],
  ] as const)(
    'lets a first validation (activation %s, asked %s) activate only for %j',
    (activation, confirmCompany, allowed) => {
      const found = [notConnected, connected, broken].map((origin) =>
        mayActivateFor({ ...attempt, activation, confirmCompany }, origin),
      )
      expect(found).toEqual(allowed)
    },
  )
})
