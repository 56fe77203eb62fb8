import type { ProviderDefinition } from '../../src/core/provider/provider'
import { KEY } from './keys'
import type { Fault, Outcome, Row } from './Row'
import { acme, acmePattern } from './realLifeProviders'

export const key = (text = KEY, fields?: Record<string, string>): Outcome =>
  fields ? { key: text, fields } : { key: text }
export const several = (...names: string[]): Outcome => ({ several: names })
export const severalOfAny: Outcome = { several: 'any' }
export const refused = (fault: Fault): Outcome => ({ fault })
export const asks = (text: string, ...about: Extract<Outcome, { asks: string }>['about']): Outcome => ({
  asks: text,
  about,
})
export const oneOf = (...outcomes: Outcome[]) => ({ oneOf: outcomes })
/** What is not understood may be sent as it is, after a question. */
export const orAsks = (text: string, outcome = key()) => oneOf(outcome, asks(text))

export const row = (title: string, text: string, gives: Row['gives'], provider: ProviderDefinition = acme): Row => ({
  title,
  text,
  provider,
  gives,
})
export const withPattern = (title: string, text: string, gives: Row['gives']) =>
  row(`${title}, with a pattern`, text, gives, acmePattern)
