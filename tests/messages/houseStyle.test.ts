import { readdir, readFile } from 'node:fs/promises'
import { en } from 'latchkey/locales/en'
import { type ProviderDefinition, pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { describe, expect, it } from 'vitest'
import { mergeMessages } from '../../src/messages/mergeMessages'
import { catalogues, translations } from './catalogues'
import { everyText } from './everyText'
import * as houseStyle from './houseStyle'
import { vocabulary } from './vocabulary'

const {
  exclamations,
  longSentences,
  lostPlaceholders,
  otherNames,
  ownPlurals,
  pleas,
  sentencesOf,
  wordsIn,
  writtenOut,
} = houseStyle
const english = everyText(en)
const languages = Object.entries(catalogues)
const said = (text: string) => [{ path: 'field.check', text }]
const words = (count: number) => `${'word '.repeat(count - 1)}end.`

describe('a sentence', () => {
  it.each(languages)('in %s has at most 20 words', { tags: ['R15'] }, (tag, messages) => {
    expect(longSentences(everyText(messages), tag)).toEqual([])
  })

  it('has so in the steps of every preset as well', async () => {
    const names = (await readdir('src/providers/vendors')).map((file) => file.replace(/\.ts$/, ''))
    expect(names.length).toBeGreaterThan(9)
    const presets = await Promise.all(
      names.map(async (name) => {
        const loaded: unknown = await import(`../../src/providers/vendors/${name}.ts`)
        // SAFETY: a preset's file exports its definition, and nothing else.
        return Object.values(loaded as Readonly<Record<string, ProviderDefinition>>)
      }),
    )
    const steps = [pleoStandalone, pleoIntegrated, ...presets.flat()].flatMap(({ name, keySource }) =>
      (keySource?.steps ?? []).map((text) => ({ path: name, text })),
    )
    expect(longSentences(steps, 'en')).toEqual([])
    expect(writtenOut(steps)).toEqual([])
    expect(exclamations(steps)).toEqual([])
  })

  it('of 21 words is found, wherever it stands in a text', () => {
    expect(longSentences(said(words(20)), 'en')).toEqual([])
    expect(longSentences(said(words(21)), 'en')).toHaveLength(1)
    expect(longSentences(said(`Short. ${words(21)} Short.`), 'en')).toHaveLength(1)
    expect(longSentences(said(`${words(11)} ${words(11)}`), 'en')).toEqual([])
    const long = 'キーをもう一度コピーして、ここに貼り付けてから、もう一度ボタンを押して、会社を確認してください。'
    expect(longSentences(said(long), 'ja')).toHaveLength(1)
    expect(longSentences(said('キーを貼り付けてください。'.repeat(9)), 'ja')).toEqual([])
  })

  it('is counted as its readers do', () => {
    expect(wordsIn('Copy the key again, then paste it here.', 'en')).toBe(8)
    expect(wordsIn('Collez la clé API\u00a0: c’est tout.', 'fr')).toBe(6)
    expect(wordsIn('キーを貼り付けてください。', 'ja')).toBeGreaterThan(3)
    expect(sentencesOf('هل تريد ذلك؟ نعم. شكرًا')).toHaveLength(3)
    expect(sentencesOf('[…].example.com is taken. So is v1.2.')).toHaveLength(2)
  })
})

describe('English', () => {
  it('calls the key "API key", but for the sentences of the guidelines and the buttons', () => {
    expect(otherNames(english)).toEqual([])
    for (const name of ['API Key', 'API Keys', 'api key', 'API-key', 'Api key', 'API KEY']) {
      expect(otherNames(said(`Paste the ${name} here.`)), name).toHaveLength(1)
    }
    expect(otherNames(said('Two API keys.'))).toEqual([])
    expect(otherNames([{ path: 'actions.update', text: 'Update API Key' }])).toEqual([])
    expect(otherNames([{ path: 'actions.update', text: 'Update api key' }])).toHaveLength(1)
  })

  it('contracts, but for what the guidelines say word for word', () => {
    expect(writtenOut(english)).toEqual([])
    for (const text of [
      'We could not connect.',
      'It cannot be checked.',
      'You are offline.',
      'There is more than the key.',
      'It is still there.',
      'We have kept it.',
      'This does not fit.',
      'This key does not have the required permissions. It does not fit.',
    ]) {
      expect(writtenOut(said(text)), text).toHaveLength(1)
    }
    expect(writtenOut(said('This key does not have the required permissions.'))).toEqual([])
    expect(writtenOut(said('To use it as it is, press the button again.'))).toEqual([])
  })

  it('says please in the sentences of the guidelines alone', () => {
    expect(pleas(english, /\bplease\b/i)).toEqual([])
    expect(pleas(said('Please wait.'), /\bplease\b/i)).toHaveLength(1)
    expect(pleas([{ path: 'warning.text', text: 'Please wait.' }], /\bplease\b/i)).toEqual([])
  })
})

describe.each(Object.entries(translations))('%s', (tag, messages) => {
  const please = vocabulary[tag]?.please ?? /^/

  it('says please where the guidelines do, and nowhere else', () => {
    expect(pleas(everyText(messages), please)).toEqual([])
  })

  it('repeats every name and every number that English repeats', () => {
    expect(lostPlaceholders(messages, en)).toEqual([])
  })
})

it('a plea is found in every language', () => {
  const samples: Readonly<Record<string, string>> = {
    ar: 'يُرجى الانتظار.',
    da: 'Vent venligst.',
    de: 'Bitte warten.',
    es: 'Espera, por favor.',
    fr: 'Veuillez patienter.',
    ja: 'どうかお待ちください。',
    nl: 'Wacht alstublieft.',
    'pt-BR': 'Espere, por favor.',
    sv: 'Vänligen vänta.',
  }
  for (const [tag, { please }] of Object.entries(vocabulary)) {
    expect(pleas(said(samples[tag] ?? ''), please), tag).toHaveLength(1)
  }
  // To ask somebody is no plea.
  expect(pleas(said('Bitten Sie eine Person.'), vocabulary.de?.please ?? /^/)).toEqual([])
})

it('a placeholder that was lost is found, be it a name or a number', () => {
  const broken = mergeMessages(en, {
    progress: { retrying: (attempt) => `Attempt ${attempt.try} of several.` },
    company: { found: () => 'Some companies found', switchTo: () => 'Switch' },
    failures: { 'service-unavailable': () => ({ happened: "It can't be reached.", todo: 'Try again.' }) },
  })
  expect([...new Set(lostPlaceholders(broken, en))]).toEqual([
    'failures.service-unavailable 0.name',
    'failures.service-unavailable 0.failure.retryAfterSeconds',
    'progress.retrying 0.of',
    'company.found 0',
    'company.switchTo 0',
  ])
})

it.each(languages)('%s raises its voice nowhere', (_, messages) => {
  expect(exclamations(everyText(messages))).toEqual([])
})

it('a raised voice is found in every script', () => {
  for (const text of ['Done!', '完了！', '¡Listo']) expect(exclamations(said(text)), text).toHaveLength(1)
})

describe('which form a count takes', () => {
  it.each(languages)('is asked of the plural rules, in the source of %s', async (tag) => {
    expect(ownPlurals(await readFile(`src/messages/${tag}.ts`, 'utf8'))).toEqual([])
  })

  it('is found where it is decided by hand', () => {
    expect(ownPlurals("count === 1 ? 'company' : 'companies'")).toHaveLength(1)
    expect(ownPlurals("lines > 1 ? 'lines' : 'line'")).toHaveLength(1)
    expect(ownPlurals("isOne(count, 'en') ? 'company' : 'companies'")).toEqual([])
  })

  it.each(languages)('is the same for all counts of one category, in %s', (tag, { company, textField, warning }) => {
    const number = new Intl.NumberFormat(tag)
    const plural = new Intl.PluralRules(tag)
    const counted: Readonly<Record<string, (count: number) => string>> = {
      found: (count) => company.found(count),
      held: (count) => textField.held({ kind: 'text', lines: count }),
      several: (count) => warning.several({ labels: [], more: count }),
    }
    for (const [name, say] of Object.entries(counted)) {
      const wordsOf = new Map<string, string>()
      for (const count of [1, 2, 3, 5, 10, 11, 21, 99, 100, 101, 1234]) {
        const text = say(count).replaceAll(number.format(count), '#')
        const category = plural.select(count)
        expect(wordsOf.get(category) ?? text, `${name}: ${count} is "${category}"`).toBe(text)
        wordsOf.set(category, text)
      }
    }
  })
})
