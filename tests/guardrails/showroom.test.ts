import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import budgets from '../../.config/sizeBudgets.json'
import { brands } from '../../.storybook/brands'
import { tokens as given } from '../../src/components/look/tokens'
import { en } from '../../src/locales/en'
import { figures } from '../../stories/docs/front/figures'
import { otherClasses } from '../../stories/docs/parts/otherClasses'
import { partTexts } from '../../stories/docs/parts/partTexts'
import { readTokens } from '../../stories/docs/tokens/readTokens'
import { shownDefault } from '../../stories/docs/tokens/shownDefault'
import { tokenTexts } from '../../stories/docs/tokens/tokenTexts'
import { messageArguments } from '../../stories/docs/words/messageArguments'
import { messagesOf } from '../../stories/docs/words/messagesOf'
import { contrast } from './contrast'

const css = readFileSync(new URL('../../src/styles.css', import.meta.url), 'utf8')
const sorted = (names: Iterable<string>) => [...new Set(names)].sort()

it('the docs describe every token of the stylesheet, and none that there is not', () => {
  const tokens = readTokens(css)
  expect(sorted(tokens.map(({ name }) => name))).toEqual(sorted(Object.keys(tokenTexts)))
  expect(sorted(tokens.map(({ name }) => name)), 'those that a dialog takes with it').toEqual(sorted(given))
  expect(tokens.filter(({ fallback }) => !fallback || /[{};]/.test(fallback))).toEqual([])
})

it('the docs tell a default by names that a host can use, or in words', () => {
  const shown = readTokens(css).flatMap((token) => {
    const { words, values } = shownDefault(token)
    return words ? [words] : values
  })
  const known = new Set(Object.keys(tokenTexts))
  const named = shown.flatMap((text) => text.match(/--[\w-]+/g) ?? [])
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => !known.has(name))).toEqual([])
})

it('the docs name every class of the stylesheet', () => {
  const parts = Object.keys(partTexts).map((part) => `lk-${part}`)
  const used = Array.from(css.matchAll(/\.(lk-[\w-]+)/g), ([, name = '']) => name)
  expect(sorted(used).filter((name) => !parts.includes(name) && !(name in otherClasses))).toEqual([])
  expect(Object.keys(otherClasses).filter((name) => parts.includes(name) || !used.includes(name))).toEqual([])
})

it('the docs say every message of an example, without a hole', () => {
  const messages = messagesOf(en)
  expect(messages.length).toBeGreaterThan(70)
  // With a revoked key, no cause is left unsaid.
  expect(messages.filter(({ text }) => !text || /undefined|NaN|\[object/.test(text))).toEqual([])
  const paths = messages.map(({ path }) => path)
  expect(Object.keys(messageArguments).filter((path) => !paths.includes(path))).toEqual([])
})

it('the figures of the front page are those of the files that tests keep true', () => {
  expect(figures.leaking).toBe(0)
  expect(figures.leakingOnPurpose).toBeGreaterThan(figures.channels / 2)
  expect(figures.languages).toBe(10)
  const heaviest = (name: string) => {
    const [budget] = budgets.filter((one) => one.name === name)
    return budget?.ceiling ?? budget?.limit
  }
  expect(figures.widgetKB).toBeGreaterThanOrEqual(heaviest('ApiKeyConnect inline') ?? Infinity)
  expect(figures.dialogKB).toBeGreaterThanOrEqual(heaviest('everything, dialog too') ?? Infinity)
  expect(figures.badgeKB).toBeGreaterThanOrEqual(heaviest('ConnectionBadge') ?? Infinity)
})

it('each brand colour of the toolbar can be read, and told from the surface, in light and in dark', () => {
  const surfaces = ['#ffffff', '#121212']
  const faint = Object.entries(brands).flatMap(([name, { accent, onAccent }]) =>
    [0, 1].flatMap((scheme) => {
      const [fill = '', text = '', surface = ''] = [accent[scheme], onAccent[scheme], surfaces[scheme]]
      return contrast(fill, text) >= 4.5 && contrast(fill, surface) >= 3 ? [] : [`${name} ${fill} ${text}`]
    }),
  )
  expect(faint).toEqual([])
})
