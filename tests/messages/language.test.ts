import { describe, expect, it } from 'vitest'
import { failureCodes } from '../../src/core/failures'
import type { Badge } from '../../src/core/selectors'
import { en } from '../../src/messages/en'
import type { FailureContext } from '../../src/messages/Messages'
import { pleoIntegrated } from '../../src/providers/pleoIntegrated'
import { pleoStandalone } from '../../src/providers/pleoStandalone'
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

  it('R30: speaks of API keys and never of OAuth', () => {
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

  it('K04: repeats data fields and never prose that a callback sent', () => {
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
