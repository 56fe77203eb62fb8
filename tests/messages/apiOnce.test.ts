import fc from 'fast-check'
import { en } from 'latchkey/locales/en'
import { describe, expect, it } from 'vitest'
import { cases } from '../cases'
import { catalogues } from './catalogues'
import { isFunction, messageAt, pathsOf, saidBy, textsIn } from './everyText'
import { sentencesOf } from './houseStyle'

/** Every message that names the provider, with what it is asked with: for a provider of any name. */
const naming = Object.entries(catalogues).flatMap(([tag, messages]) =>
  pathsOf(messages).flatMap((path) => {
    const message = messageAt(messages, path)
    if (!isFunction(message)) return []
    return saidBy(messages, path).flatMap(({ args, made }) =>
      textsIn(made).some((text) => text.includes('Pleo'))
        ? [{ tag, path, pleo: textsIn(made), say: (name: string) => textsIn(message(...renamed(args, name))) }]
        : [],
    )
  }),
)

function renamed(args: readonly unknown[], name: string): readonly unknown[] {
  return JSON.parse(JSON.stringify(args).replaceAll('Pleo', JSON.stringify(name).slice(1, -1))) as readonly unknown[]
}

const word = fc.stringMatching(/^[A-ZÅÉ][a-zéø]{1,9}$/)
const vendor = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const endsInApi = fc.oneof(
  fc
    .tuple(vendor, fc.constantFrom(' API', ' api', ' Api', '-API', 'API', 'Api', ' (API)', ' API 2'))
    .map((two) => two.join('')),
  fc.constantFrom('API', 'api', 'REST API', 'OpenAPI', 'ノースウインドAPI'),
)
const ordinary = fc.oneof(
  vendor.filter((name) => !/api$/i.test(name)),
  fc.constantFrom('Okapi', 'OKAPI', 'Papi', 'API Ninjas', 'Apigee', 'Rapid API Hub', 'Napi Bank'),
)

describe('the word API', () => {
  it('stands once in a sentence about a provider whose name ends in it, in every language', () => {
    expect(naming.length).toBeGreaterThan(500)
    fc.assert(
      fc.property(endsInApi, (name) => {
        const doubled = naming.flatMap(({ tag, path, say }) =>
          say(name)
            .flatMap(sentencesOf)
            .filter((sentence) => sentence.includes(name) && /api/i.test(sentence.replaceAll(name, '')))
            .map((sentence) => `${tag} ${path}: ${sentence}`),
        )
        expect(doubled).toEqual([])
      }),
      cases(20),
    )
  })

  it('changes nothing for any other name', () => {
    fc.assert(
      fc.property(ordinary, (name) => {
        const changed = naming.flatMap(({ tag, path, pleo, say }) =>
          say(name)
            .filter((text, index) => text !== pleo[index]?.replaceAll('Pleo', name))
            .map((text) => `${tag} ${path}: ${text}`),
        )
        expect(changed).toEqual([])
      }),
      cases(20),
    )
  })

  it('is that of the name, whole: what is left out is ours', () => {
    const northWind = { name: 'North Wind API', keyKind: 'standalone' } as const
    expect(en.field.label(northWind)).toBe('North Wind API key')
    expect(en.announcements.validating(northWind)).toBe('Checking your North Wind API key.')
    expect(en.summary.disconnectConsequence(northWind.name)).toMatch(/^North Wind API stops .* with a key\.$/)
    for (const { say, tag, path } of naming)
      expect(say(northWind.name).join(' '), `${tag} ${path}`).toContain('North Wind API')
  })
})
