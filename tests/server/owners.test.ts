import { createConnectionHandler, defineProvider, type HandlerEvent, memoryVault, type Owner } from 'latchkey/server'
import { describe, expect, it } from 'vitest'
import { aKey } from '../aKey'
import { allowConsole } from '../allowConsole'

function start(owner: unknown) {
  allowConsole('warn', /memoryVault is for development/)
  const log: HandlerEvent[] = []
  const handler = createConnectionHandler({
    name: 'any',
    provider: defineProvider({ name: 'Any', keyKind: 'standalone' }),
    owner: () => owner as Owner,
    identify: async () => ({ ok: true, companies: [{ id: 'c-1' }] }),
    vault: memoryVault({ scope: 'vault' }),
    log: (event) => log.push(event),
  })
  const connect = () =>
    handler(
      new Request('https://app.test/api/any/validate', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
        body: JSON.stringify({
          ...{ key: aKey(), intent: 'connect', current: null, mayActivateFor: 'any', fields: {}, secrets: {} },
        }),
      }),
    )
  return { handler, connect, log }
}

describe('an owner', () => {
  const nobody = [{ id: '' }, {}, { id: undefined }, { id: null }, { id: Number.NaN }, { id: {} }, 'customer-1', true]

  it.each(nobody)('without an id, such as %j, is nobody: all of those would have one connection', async (owner) => {
    const { handler, connect, log } = start(owner)
    expect((await connect()).status).toBe(401)
    expect(log).toMatchObject([{ level: 'error', note: 'owner-without-id' }])
    expect(await handler.read(owner as Owner)).toBeUndefined()
    await expect(handler.credential(owner as Owner)).rejects.toThrow('without an id')
  })

  const strange = ['\u0000', '\ud800', 'ж 中', '../..', '"]', 'a'.repeat(5_000), '__proto__', ' ']

  it.each(strange)('with the id %j is an owner like any other', async (id) => {
    const { handler, connect } = start({ id })
    expect((await connect()).status).toBe(200)
    expect(await handler.read({ id })).toMatchObject({ company: { id: 'c-1' } })
    for (const other of strange) if (other !== id) expect(await handler.read({ id: other })).toBeNull()
  })
})
