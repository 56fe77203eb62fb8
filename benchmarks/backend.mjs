// Requests a second that the reference host answers on a PostgreSQL server: one instance, two of them, and beside them the
// host of another checkout, built. All in one run, one after the other, round by round: figures of two machines, or of two
// days, compare nothing. `node benchmarks/backend.mjs [--seconds=4] [--rounds=3] [--beside=<folder>]`
import { fork } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

register({ tsconfig: false })
const here = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const { startPostgres } = await import('../examples/host-app/startPostgres.ts')
const { listen } = await import('../examples/host-app/listen.ts')
const { createStandIn } = await import('../examples/host-app/provider/createStandIn.ts')
const { applicationId } = await import('../examples/host-app/provider/api.ts')
const { acme } = await import('../examples/host-app/provider/demoCompanies.ts')

const option = (name, usual) =>
  process.argv.find((text) => text.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual
const seconds = Number(option('seconds', 4))
const rounds = Number(option('rounds', 3))
const beside = option('beside', '')
/** Customers who ask at the same time, each one thing after the other. */
const customers = 24

const standIn = createStandIn(() => new Date())
const provider = await listen(standIn.app.fetch, 0)
const secret = () => randomBytes(32).toString('base64')
const secrets = { LATCHKEY_ENCRYPTION_KEY: secret(), LATCHKEY_SIGNING_KEY: secret() }

function startHost(folder, url) {
  const child = fork(fileURLToPath(new URL('hostProcess.mjs', import.meta.url)), [folder])
  const ended = new Promise((resolve) => child.once('exit', resolve))
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The host of ${folder} ended with code ${code}.`)))
    child.on('message', (told) => {
      if (told.isReady) {
        const env = { ...secrets, PLEO_BASE_URL: provider.url, PLEO_APPLICATION_ID: applicationId }
        child.send({ database: { url }, requestsPerMinute: 1_000_000_000, env })
      }
      if (told.url) resolve({ url: told.url, stop: () => child.kill('SIGTERM') && ended })
    })
  })
}

/** A customer without a browser, at the instances in turn. */
async function meet(urls) {
  const first = await fetch(urls[0])
  const cookie = first.headers.get('set-cookie').split(';')[0]
  const [, token] = /"csrfToken":"([^"]+)"/.exec(await first.text())
  let turn = Math.floor(Math.random() * urls.length)
  return async (action, method, body) => {
    const url = urls[turn++ % urls.length]
    const response = await fetch(`${url}/api/pleo-standalone/${action}`, {
      method,
      headers: {
        cookie,
        origin: url,
        'x-csrf-token': token,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const answer = await response.json()
    if (!answer.ok) throw new Error(`${action} answered ${JSON.stringify(answer)}`)
  }
}

const attempt = { intent: 'connect', current: null, fields: {}, secrets: {} }
const company = { id: acme.id }
const key = () => standIn.keys.create({ kind: 'standalone', subject: { companyId: acme.id } }).value
const calls = {
  validate: (ask, own) => ask('validate', 'POST', { ...attempt, key: own, mayActivateFor: null }),
  activate: (ask, own) => ask('activate', 'POST', { ...attempt, key: own, company, current: company }),
  check: (ask) => ask('connection', 'GET'),
}

/** Requests a second. */
async function measure(urls) {
  const all = await Promise.all(Array.from({ length: customers }, async () => ({ ask: await meet(urls), own: key() })))
  await Promise.all(all.map(({ ask, own }) => calls.activate(ask, own)))
  const figures = {}
  for (const [name, call] of Object.entries(calls)) {
    let count = 0
    const since = performance.now()
    const isOver = () => performance.now() - since > seconds * 1000
    await Promise.all(
      all.map(async ({ ask, own }) => {
        while (!isOver()) {
          await call(ask, own)
          count += 1
        }
      }),
    )
    figures[name] = count / ((performance.now() - since) / 1000)
  }
  return figures
}

const setups = { 'one instance': [here], 'two instances': [here, here], ...(beside && { beside: [beside] }) }
const results = Object.fromEntries(Object.keys(setups).map((name) => [name, []]))
for (let round = 0; round < rounds; round++) {
  for (const [name, folders] of Object.entries(setups)) {
    // A database of its own each time: another checkout has other tables, and full ones are slower.
    const server = await startPostgres()
    const hosts = []
    try {
      for (const folder of folders) hosts.push(await startHost(folder, server.url))
      results[name].push(await measure(hosts.map(({ url }) => url)))
    } finally {
      await Promise.all(hosts.map(({ stop }) => stop()))
      await server.stop()
    }
  }
}
await provider.stop()

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const figure = (name, call) => middle(results[name].map((one) => one[call]))
console.log(`Requests a second, the middle of ${rounds} rounds of ${seconds} s, ${customers} customers at once:`)
for (const name of Object.keys(setups)) {
  const texts = Object.keys(calls).map((call) => {
    const [value, one] = [figure(name, call), figure('one instance', call)]
    return `${call} ${Math.round(value)} (${(value / one).toFixed(2)})`
  })
  console.log(`  ${name.padEnd(13)}  ${texts.join('   ')}`)
}
console.log('In parentheses: beside one instance, in the same run.')
