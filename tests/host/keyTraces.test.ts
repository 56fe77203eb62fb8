import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acme, globex } from '../../examples/host-app/provider/demoCompanies'
import { type Host, startHost } from '../../examples/host-app/start'
import { findKeys } from '../findKeys'
import { hostClient } from './hostClient'

let host: Host
const responses: string[] = []

beforeAll(async () => {
  host = await startHost({ onResponse: (text) => responses.push(text) })
}, 60_000)
afterAll(() => host.stop())

/** The files of the database keep what was deleted and the whole write-ahead log, so one look at the end sees it all. */
async function traces() {
  const dump = await host.dumpDatabase()
  return { ...dump, log: JSON.stringify(host.logLines), responses: responses.join('\n') }
}

describe('after everything that can be done with keys', () => {
  it('no key is in the database, the log or any response, in any encoding', {
    tags: ['R20'],
  }, async () => {
    const { provider } = host
    if (!provider) throw new Error('The stand-in was not started.')
    const client = await hostClient(host)
    const make = (kind: 'standalone' | 'integrated', companyId: string) =>
      provider.keys.create({ kind, subject: { companyId } }).value
    const keys = [
      make('standalone', acme.id),
      make('standalone', globex.id),
      make('integrated', acme.id),
      make('integrated', globex.id),
    ] as const
    const [first, second, third, fourth] = keys
    const unknown = `pls_${randomBytes(16).toString('hex')}_${randomBytes(3).toString('hex')}`
    const [toAcme, toGlobex] = [{ id: acme.id }, { id: globex.id }]

    const standalone = client.integration('pleo-standalone')
    await standalone.validate(unknown)
    await standalone.validate(first)
    provider.faults.installation = 'fails'
    await standalone.activate(first, toAcme)
    await standalone.activate(first, toAcme)
    await standalone.check()
    provider.faults.installation = 'pending'
    await standalone.activate(second, toGlobex, { current: toAcme })
    provider.faults.installation = 'works'
    provider.installations.finish()
    await standalone.check()
    provider.keys.setState(second, 'revoked')
    await standalone.check()

    const integrated = client.integration('pleo-integrated')
    await integrated.validate(first, { mayActivateFor: 'any' })
    await integrated.validate(third, { mayActivateFor: 'any' })
    await integrated.validate(fourth, { mayActivateFor: acme.id, current: toAcme })
    provider.faults.down = true
    await integrated.validate(fourth, { mayActivateFor: globex.id, current: toAcme })
    provider.faults.down = false
    // Mistakes that put a key where it does not belong.
    await client.request(`/api/pleo-standalone/${first}`)
    await client.request(`/?key=${first}`)
    await client.request('/api/pleo-standalone/validate', { method: 'POST', body: first })
    await client.request('/api/pleo-standalone/validate', { method: 'POST', body: JSON.stringify({ key: [first] }) })
    await host.database.query('alter table latchkey_connections rename to gone')
    expect(await integrated.check(), 'an error that nobody expected').toMatchObject({ code: 'unknown' })
    await host.database.query('alter table gone rename to latchkey_connections')

    await standalone.disconnect(toGlobex)

    const everything = await traces()
    expect(everything.rows, 'a connection is there').toContain(acme.id)
    expect(everything.files.length).toBeGreaterThan(1_000_000)
    expect(host.logLines.length).toBeGreaterThan(15)
    expect(responses.length).toBeGreaterThan(15)
    expect(findKeys([...keys, unknown], everything)).toEqual([])
  })

  it('the same search finds a key that was planted on purpose, in each encoding', async () => {
    const key = `pls_${randomBytes(16).toString('hex')}_${randomBytes(3).toString('hex')}+/ä`
    const planted = [
      key,
      encodeURIComponent(key),
      JSON.stringify(key),
      Buffer.from(key).toString('hex'),
      Buffer.from(key).toString('base64'),
      Buffer.from(`${key}:`).toString('base64'),
      Buffer.from(`{"a":"${key}"}`).toString('base64'),
      Buffer.from(`user:${key}`).toString('base64url'),
    ]
    for (const text of planted) expect(findKeys([key], { text: `before ${text} after` }), text).not.toEqual([])

    await host.database.query(`insert into latchkey_connections
      (owner, record, version, installations, is_unfinished) values ('t', '${key}', 1, '{}', false)`)
    const found = findKeys([key], await traces())
    expect(found.filter((place) => place.startsWith('rows:'))).not.toEqual([])
    expect(found.filter((place) => place.startsWith('files:'))).not.toEqual([])
  }, 60_000)
})
