import { ContractBreach } from '../ContractBreach'
import type { Call, Trial } from '../createTrial'
import { findLeak } from './findLeak'

const throwLess = 'Let no error of your HTTP client out: throw new ConnectionFailure(code) instead.'
const answerLess = 'Answer with data of your own making, and copy nothing over from what the provider said.'
const declareIt =
  'If it is an id that the provider puts into its keys, and no secret, say so with `samples.publicPart`.'

/** What is thrown ends in somebody's log, and what is answered on somebody's screen or proxy (K03, K04). */
export function expectClean({ keys }: Trial, name: string, call: Call) {
  const todoFor = (path: string) => (/\bid$/.test(path) ? `${answerLess} ${declareIt}` : answerLess)
  const look = (value: unknown, where: string, todo: (path: string) => string) => {
    const path = findLeak(value, keys)
    if (path === null) return
    const expected = `Expected nothing of a key in what ${where}.`
    throw new ContractBreach({ expected, came: `There is some, raw or encoded, in: ${path}.`, todo: todo(path) }, keys)
  }
  if (call.ended === 'threw') look(call.thrown, `\`${name}\` throws`, () => throwLess)
  if (call.ended === 'answered') look(call.answer, `\`${name}\` answers`, todoFor)
  for (const { headers, body } of call.heard) {
    look(body, `the backend answers to \`${name}\``, todoFor)
    look(headers, `the backend answers to \`${name}\`, in its headers`, todoFor)
  }
}
