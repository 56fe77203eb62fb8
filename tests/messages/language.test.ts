import { type Badge, failureCodes } from 'latchkey/headless'
import { en } from 'latchkey/locales/en'
import { pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { describe, expect, it } from 'vitest'
import type { FailureContext } from '../../src/messages/Messages'
import { everyText, failureContexts, pathsOf } from './everyText'

const texts = everyText(en)
const provided = [pleoStandalone, pleoIntegrated].flatMap(({ keySource }) => keySource?.steps ?? [])
const all = [...texts, ...provided.map((text) => ({ path: 'keySource.steps', text }))]

const matching = (pattern: RegExp) => all.filter(({ text }) => pattern.test(text))

describe('the English catalogue', () => {
  it('has a text for every path, and none is empty', () => {
    expect([...new Set(texts.map(({ path }) => path))].sort()).toEqual([...pathsOf(en)].sort())
    expect(texts.filter(({ text }) => text.trim() !== text || text === '')).toEqual([])
  })

  it('has a text for every failure code', () => {
    expect(Object.keys(en.failures).sort()).toEqual([...failureCodes].sort())
  })

  it('names the statuses as the guidelines do', () => {
    expect(en.badge).toEqual({
      'not-connected': 'Not connected',
      validating: 'Validation in progress',
      connected: 'Connected',
      failed: 'Connection failed',
      'action-required': 'Action required',
    } satisfies Record<Badge, string>)
  })

  it('speaks of API keys and never of OAuth', { tags: ['R30'] }, () => {
    const oauth =
      /\b(log(ged|ging)?[ -]?(in|on|out)|sign(ed|ing)?[ -]?(in|on|out|up)|sessions?|authori[sz]\w*|unauthori[sz]\w*|consent\w*|tokens?|re-?auth\w*|authenticat\w*|oauth|re-?connect your (account|login))\b/i
    expect(matching(oauth)).toEqual([])
  })

  it('has no jargon, no exclamation mark and no hole in it', () => {
    const jargon =
      /\b(https?|json|servers?|back-?ends?|endpoints?|requests?|responses?|null|undefined|NaN|IP|URL|header|payload|schema|exception|4\d\d|5\d\d)\b|\[object|!/i
    // The name of the format in which the person got the key is not ours to translate.
    expect(matching(jargon).filter(({ path, text }) => path !== 'textField.held' || !/^JSON, /.test(text))).toEqual([])
  })

  it('uses one word per thing', () => {
    expect(matching(/\b(organi[sz]ations?|tenants?|accounts?|vendors?|connectors?|passwords?|e-mail)\b/i)).toEqual([])
  })

  it('repeats data fields and never prose that a callback sent', { tags: ['K04'] }, () => {
    const prose = 'Upstream said no'
    const loud = (context: FailureContext) => ({
      ...context,
      failure: { ...context.failure, message: prose, detail: prose, title: prose, error: { message: prose } },
    })
    const said = failureContexts.flatMap((context) => [
      Object.values(en.failures[context.failure.code](loud(context))).join(' '),
      en.warning.text(loud(context)),
      en.warning.cause(loud(context)),
    ])
    expect(said.filter((text) => text?.includes(prose))).toEqual([])
  })
})
