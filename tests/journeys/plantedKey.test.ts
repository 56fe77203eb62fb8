import { expect, it } from 'vitest'
import { acme } from '../../examples/host-app/provider/demoCompanies'
import { findKeys } from '../findKeys'
import { journeysOnOneHost } from './journeysOnOneHost'

const { run } = journeysOnOneHost()

it(
  'the search at the end of each journey finds a key that was planted on purpose, in each place',
  { tags: ['R20'] },
  () =>
    run(
      'pleo-standalone',
      async ({ I, page, host, newKey, responses, traces, witness, keys }) => {
        const key = newKey().value
        await I.open()
        await I.connectWith(key)
        await I.seesConnectedTo(acme)
        expect(await traces(), 'before').toEqual([])

        const seen = page.waitForEvent('console', (message) => message.text().includes(key))
        await page.evaluate(async (secret) => {
          console.log(secret)
          localStorage.setItem('planted', btoa(secret))
          document.body.dataset.planted = btoa(`${secret}:`)
          history.replaceState(null, '', `#${secret}`)
          await fetch(`/api/pleo-standalone/${secret}`)
        }, key)
        await seen
        await page.context().addCookies([{ name: 'planted', value: key, url: host.url }])
        responses.push(`planted: ${JSON.stringify({ key })}`)
        host.logLines.push({ time: '', level: 'info', request: Buffer.from(key).toString('hex') })
        await host.database.query(`update latchkey_connections set record = '${key}'`)

        const found = (await traces()).map((trace) => trace.split(':')[0])
        expect([...new Set(found)].sort()).toEqual([
          'address',
          'console',
          'cookies and databases of the browser',
          'database',
          'document',
          'log',
          'requests',
          'responses',
          'storage',
        ])
        const { files } = await host.dumpDatabase()
        expect(findKeys([key], { files })).not.toEqual([])

        await page.evaluate(() => console.error('planted'))
        await expect.poll(() => witness.complaints).not.toEqual([])
        // Planted: the look at the database's files after the file's journeys is for the others.
        keys.length = 0
      },
      async () => {},
    ),
)
