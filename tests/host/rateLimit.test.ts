import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../examples/host-app/backend/database'
import { rateLimit } from '../../examples/host-app/backend/rateLimit'
import { hasPostgres, startPostgres } from '../startPostgres'

describe.runIf(hasPostgres)('requests of one customer, counted by several instances on one PostgreSQL server', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>
  const databases: Database[] = []
  const open = async (url = server.url) => {
    const database = await openDatabase({ url, onError: () => {} })
    databases.push(database)
    return database
  }
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(async () => {
    await Promise.all(databases.map((database) => database.close()))
    await server.stop()
  })

  it('are no more than one instance lets through', async () => {
    const limits = await Promise.all(['one', 'other', 'third'].map(async () => rateLimit(await open(), 20)))
    const owner = { id: randomUUID() }
    const asked = Array.from({ length: 10 }, () => limits.map((limit) => limit(owner))).flat()
    const answers = await Promise.all(asked)
    expect(answers.filter((seconds) => seconds === null)).toHaveLength(20)
    for (const seconds of answers.filter((one) => one !== null)) {
      expect(seconds).toBeGreaterThan(0)
      expect(seconds).toBeLessThanOrEqual(60)
    }
    expect(await limits[0]?.({ id: randomUUID() }), 'another customer').toBeNull()
  })

  it('are counted from the first moment, whichever of twenty pairs that start at once on an empty database', async () => {
    const admin = await open()
    for (let pair = 0; pair < 20; pair++) {
      const name = `pair_${pair}`
      await admin.query(`create database ${name}`)
      const url = server.url.replace(/postgres$/, name)
      const both = await Promise.allSettled([open(url), open(url)])
      expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
    }
  })

  it('are counted by each instance for itself while the database can not be asked', async () => {
    const database = await open()
    const limit = rateLimit({ ...database, query: () => Promise.reject(new Error('gone')) }, 3)
    const owner = { id: randomUUID() }
    const answers = []
    for (let i = 0; i < 5; i++) answers.push(await limit(owner))
    expect(answers.map((seconds) => seconds === null)).toEqual([true, true, true, false, false])
  })
})
