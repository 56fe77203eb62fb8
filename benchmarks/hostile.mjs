// What hostile requests, and a provider's hostile answers, cost a backend: the handler by itself and every recipe, each in a
// process of its own. How long its event loop stands still, beside an ordinary request in the same run; how much memory it
// holds at most, and after; what it answers; whether a key is in an answer, in what it prints, or in an error; and what is
// rejected and caught by nobody. `npm run build` first, then
// `node benchmarks/hostile.mjs [--only=<backend>,…] [--attack=<a part of its name>]`
import { fork } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { register } from 'tsx/esm/api'

register({ tsconfig: false })
const { findKeys } = await import('../tests/findKeys.ts')

const option = (name) => process.argv.find((text) => text.startsWith(`--${name}=`))?.slice(name.length + 3)
const backends = [
  'handler',
  'preset',
  'next',
  'react-router',
  'sveltekit',
  'hono',
  'express',
  'express-parsed',
  'worker',
  'kvVault',
  'nangoVault',
]
const only = option('only')?.split(',')

// --- the provider -----------------------------------------------------------------------------------------------------

const usual = (answer) => answer.writeHead(200, { 'content-type': 'application/json' }).end(usualBody)
const usualBody = JSON.stringify({
  companies: [{ id: 'C1', name: 'Acme ApS' }],
  ...{ ok: true, url: 'https://acme.slack.com/', team: 'Acme ApS', team_id: 'T0ACME', user_id: 'U0' },
})
const respond = { provider: usual, isVault: false }
const provider = createServer((request, answer) => {
  request.resume()
  answer.on('error', () => {})
  const isVault = request.url.startsWith('/connections')
  // Where the vault is a service, that is the one that is hostile.
  if (respond.isVault !== isVault) usual(answer)
  else if (isVault && respond.provider === usual) answer.writeHead(request.method === 'GET' ? 404 : 200).end('{}')
  else respond.provider(answer, request)
})
await new Promise((resolve) => void provider.listen(0, '127.0.0.1', resolve))
const providerUrl = `http://127.0.0.1:${provider.address().port}`

const gigabyte = 1_000_000_000
const piece = Buffer.alloc(65_536, 97)
const endless =
  (most, first = '') =>
  (answer) => {
    answer.writeHead(200, { 'content-type': 'application/json' })
    answer.write(first)
    let sent = 0
    const more = () => {
      while (sent < most && !answer.destroyed) {
        sent += piece.length
        if (!answer.write(piece)) return void answer.once('drain', more)
      }
      answer.end()
    }
    more()
  }
const sending =
  (body, headers = {}) =>
  (answer) => {
    answer.writeHead(200, { 'content-type': 'application/json', ...headers })
    answer.end(body)
  }
const trickling = (answer) => {
  answer.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => answer.write(' '), 5)
  answer.on('close', () => clearInterval(timer))
}
/** A megabyte that is a gigabyte once it is unpacked. */
const bomb = () => gzipSync(Buffer.alloc(gigabyte, 32), { level: 9 })
const justBelowLimit = 990_000
const companies = (count) =>
  JSON.stringify({ companies: Array.from({ length: count }, (_, i) => ({ id: String(i), name: `Company ${i}` })) })

// --- requests ---------------------------------------------------------------------------------------------------------

const attempt = { intent: 'connect', current: null, mayActivateFor: 'any', fields: {}, secrets: {} }
const keys = []
const newKey = () => {
  const key = `pls_${randomBytes(16).toString('hex')}_${randomBytes(3).toString('hex')}`
  keys.push(key)
  return key
}
const usualHeaders = () => ({
  'x-test-user': 'someone',
  'content-type': 'application/json',
  'idempotency-key': randomUUID(),
})
const bodyOf = (over = {}) => JSON.stringify({ key: newKey(), ...attempt, ...over })

/** The status, and all that was answered as text; 0 where the connection was cut. */
function post(url, body, headers = {}, method = 'POST') {
  return new Promise((resolve) => {
    const sent = httpRequest(`${url}/validate`, { method, headers: { ...usualHeaders(), ...headers } })
    sent.on('error', () => resolve({ status: 0, text: '' }))
    sent.on('response', (response) => {
      let text = JSON.stringify(response.headers)
      response.setEncoding('utf8').on('data', (part) => (text += part))
      response.on('close', () => {
        resolve({ status: response.statusCode, text })
        sent.destroy()
      })
    })
    if (typeof body === 'function') body(sent)
    else sent.end(body)
  })
}
/** In pieces, as long as somebody takes them. */
const stream =
  (bytes, first = '') =>
  (sent) => {
    sent.write(first)
    let count = 0
    const more = () => {
      while (count < bytes && !sent.destroyed) {
        count += piece.length
        if (!sent.write(piece)) return void sent.once('drain', more)
      }
      sent.end()
    }
    more()
  }
const aByteAtATime = (text) => (sent) => {
  let at = 0
  const timer = setInterval(() => {
    if (sent.destroyed || at >= text.length) return clearInterval(timer)
    sent.write(text[at++])
  }, 5)
  sent.on('close', () => clearInterval(timer))
}
/** Bytes that no client of Node's would send. */
function raw(url, text) {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    let told = ''
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(text, 'latin1'))
    socket.setEncoding('utf8').on('data', (part) => {
      told += part
      setTimeout(() => socket.destroy(), 50)
    })
    socket.setTimeout(3_000, () => socket.destroy())
    socket.on('error', () => {})
    socket.on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(told)?.[1] ?? 0), text: told }))
  })
}
const lines = (url, method, more) => {
  const { pathname, host } = new URL(url)
  const body = bodyOf()
  return [
    `${method} ${pathname}/validate HTTP/1.1`,
    ...(more.some((line) => /^host:/i.test(line)) ? [] : [`Host: ${host}`]),
    ...Object.entries(usualHeaders()).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${body.length}`,
    ...more,
    '',
    body,
  ].join('\r\n')
}
const times = (count, run) => Promise.all(Array.from({ length: count }, (_, i) => run(i)))
const inTurn = async (count, run) => {
  const all = []
  for (let i = 0; i < count; i++) all.push(await run(i))
  return all
}
const members = (count) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, '']))
const withKey = (rest) => `{"key":"${newKey()}",${rest}`

const requests = {
  'a body of 120 MB, in pieces': (url) => inTurn(3, () => post(url, stream(120_000_000, withKey('"fields":"')))),
  'a body of 120 MB that is announced': (url) =>
    inTurn(3, () => post(url, stream(120_000_000), { 'content-length': String(120_000_000) })),
  '100,000 fields': (url) => inTurn(5, () => post(url, bodyOf({ fields: members(100_000) }))),
  '1,000 fields, a hundred times': (url) => times(100, () => post(url, bodyOf({ fields: members(1_000) }))),
  'a key of 4,096 characters, a hundred times': (url) =>
    times(100, () => post(url, bodyOf({ key: `${newKey()}${'0123456789abcdef'.repeat(300)}`.slice(0, 4_096) }))),
  'nested 8,000 deep': (url) =>
    times(50, () => post(url, withKey(`"fields":${'['.repeat(8_000)}${']'.repeat(8_000)}}`))),
  'one member 1,500 times': (url) => times(50, () => post(url, `{${`"key":"",`.repeat(1_500)}"key":"${newKey()}"}`)),
  'a body packed from 1 GB': (url) => inTurn(3, () => post(url, bomb1, { 'content-encoding': 'gzip' })),
  'UTF-16, half a character, a NUL': (url) =>
    inTurn(30, (i) =>
      post(url, [Buffer.from(bodyOf(), 'utf16le'), Buffer.from([34, 0xe2, 0x82]), `${bodyOf()}\u0000`][i % 3]),
    ),
  '200 bodies at once, a byte at a time': (url) =>
    times(200, () => post(url, aByteAtATime(`${bodyOf()}${' '.repeat(5_000)}`))),
  '200 bodies that break off': (url) =>
    times(200, () =>
      post(url, (sent) => {
        sent.write(bodyOf().slice(0, 60))
        setTimeout(() => sent.destroy(), Math.random() * 50)
      }),
    ),
  'methods of all kinds': (url) =>
    inTurn(60, (i) => raw(url, lines(url, ['TRACE', 'HEAD', 'OPTIONS', 'PUT', 'QUERY', 'PROPFIND'][i % 6], []))),
  'a Host that is none': (url) =>
    inTurn(40, (i) => raw(url, lines(url, 'POST', [`Host: ${['a b', '[', 'a:b:c', '%00'][i % 4]}`]))),
  'headers of 15 kB': (url) => inTurn(50, () => post(url, bodyOf(), { cookie: `a=${'b'.repeat(15_000)}` })),
}
const bomb1 = bomb()
const deep = `{"companies":${'['.repeat(justBelowLimit / 2)}${']'.repeat(justBelowLimit / 2)}}`
const validated = (count) => (url) => inTurn(count, () => post(url, bodyOf()))
const answers = {
  'answers 1 GB': [endless(gigabyte), validated(3)],
  'answers 1 GB, packed into 1 MB': [sending(bomb1, { 'content-encoding': 'gzip' }), validated(3)],
  'answers 1 GB to ten at once': [endless(gigabyte, '{"companies":"'), (url) => times(10, () => post(url, bodyOf()))],
  'trickles, to fifty at once': [trickling, (url) => times(50, () => post(url, bodyOf()))],
  'refuses, and trickles on': [
    (answer) => {
      answer.writeHead(401)
      const timer = setInterval(() => answer.write('x'.repeat(1_000)), 5)
      answer.on('close', () => clearInterval(timer))
    },
    (url) => times(50, () => post(url, bodyOf())),
  ],
  'names 25,000 companies': [sending(companies(25_000)), validated(3)],
  'names one company by 900 kB': [
    sending(JSON.stringify({ companies: [{ id: 'C1', name: 'a b'.repeat(300_000) }] })),
    validated(3),
  ],
  'names 60,000 permissions': [
    sending(JSON.stringify({ companies: [{ id: 'C1' }], permissions: Array(60_000).fill('users:read') })),
    validated(3),
  ],
  'nests 495,000 deep': [sending(deep), validated(3)],
  'is a number of 990,000 digits': [sending(`{"companies":${'9'.repeat(justBelowLimit)}}`), validated(3)],
  'has headers of 1 MB': [
    (answer) => {
      answer.socket.write(`HTTP/1.1 200 OK\r\nA: ${'b'.repeat(1_000_000)}\r\n\r\n`)
    },
    validated(3),
  ],
  'sends elsewhere, for ever': [(answer) => answer.writeHead(302, { location: '/' }).end('x'), validated(20)],
  'quotes the key everywhere': [
    (answer, request) => {
      const key = (request.headers.authorization ?? '').slice(7)
      const body = { ok: false, error: key, companies: [{ id: 'C1', name: `for ${key}` }], permissions: [key] }
      sending(JSON.stringify(body), { 'x-key': encodeURIComponent(key) })(answer)
    },
    validated(20),
  ],
}

const attacks = [
  ...Object.entries(requests).map(([name, run]) => ({ name, run, answer: usual })),
  ...Object.entries(answers).map(([name, [answer, run]]) => ({ name: `a provider that ${name}`, run, answer })),
].filter(({ name }) => name.includes(option('attack') ?? ''))

// --- the measuring ----------------------------------------------------------------------------------------------------

function startBackend(name) {
  const child = fork(fileURLToPath(new URL('hostileProcess.mjs', import.meta.url)), [name, providerUrl], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const said = { text: '' }
  for (const out of [child.stdout, child.stderr]) out.setEncoding('utf8').on('data', (text) => (said.text += text))
  let fail = () => {}
  const ended = new Promise((_, reject) => (fail = reject))
  child.once('exit', () => fail(new Error(`${name} has ended:\n${said.text.slice(-2_000)}`)))
  ended.catch(() => {})
  const next = () => Promise.race([new Promise((resolve) => child.once('message', resolve)), ended])
  const ask = (text) => {
    const told = next()
    child.send(text)
    return told
  }
  return { said, started: next(), ask, stop: () => child.kill('SIGKILL') }
}

async function measure(backend, url, { run, answer }) {
  backend.said.text = ''
  keys.length = 0
  respond.provider = answer
  await backend.ask('begin')
  const since = performance.now()
  const told = await run(url)
  const seconds = (performance.now() - since) / 1000
  const figures = await backend.ask('end')
  respond.provider = usual
  provider.closeAllConnections()
  const found = findKeys(keys.slice(0, 50), {
    answers: told.map(({ text }) => text).join('\n'),
    printed: backend.said.text,
  })
  const statuses = [...new Set(told.map(({ status }) => status))].sort()
  const after = await post(url, bodyOf())
  return { ...figures, seconds, statuses, found, after: after.status, printed: backend.said.text }
}

const megabytes = (bytes) => (bytes / 1e6).toFixed(1).padStart(7)
const rows = []
console.log(
  'stood: the longest time that the event loop stood still, and how many times as long as in 200 ordinary requests.',
)
console.log(
  'most, left: MB held more than before, at most and in the end. keys: found in answers or in what was printed.',
)
for (const name of backends.filter((one) => !only || only.includes(one))) {
  respond.isVault = name === 'nangoVault'
  const backend = startBackend(name)
  try {
    const { url } = await backend.started
    const ordinary = {
      name: '200 ordinary requests',
      answer: usual,
      run: (at) => inTurn(200, () => post(at, bodyOf())),
    }
    // Once to warm it up.
    await measure(backend, url, ordinary)
    const base = await measure(backend, url, ordinary)
    console.log(
      `\n${name}: an ordinary run stood still for ${base.stoodMs.toFixed(1)} ms at most, status ${base.statuses}`,
    )
    console.log(
      `  ${'attack'.padEnd(46)}  stood ms       ×     most MB  left MB  s     keys rejected  answers, then an ordinary one`,
    )
    for (const attack of attacks) {
      const row = await measure(backend, url, attack)
      rows.push({ ...row, backend: name, attack: attack.name, ratio: row.stoodMs / base.stoodMs })
      console.log(
        `  ${attack.name.padEnd(46)}  ${row.stoodMs.toFixed(1).padStart(8)}  ${(row.stoodMs / base.stoodMs).toFixed(1).padStart(6)}` +
          `  ${megabytes(row.mostBytes)}  ${megabytes(row.leftBytes)}  ${row.seconds.toFixed(1).padStart(4)}` +
          `  ${String(row.found.length).padStart(4)}  ${String(row.rejections).padStart(7)}   ${row.statuses.join(' ')}, ${row.after}`,
      )
      if (option('print') !== undefined && row.printed) console.log(row.printed.slice(0, 600))
    }
  } finally {
    backend.stop()
  }
}
provider.close()
provider.closeAllConnections()

const worst = (member) => rows.reduce((a, b) => (b[member] > a[member] ? b : a))
const where = ({ attack, backend }) => `(${attack}, ${backend})`
const sum = (count) => rows.reduce((total, row) => total + count(row), 0)
const [stood, most, left] = ['stoodMs', 'mostBytes', 'leftBytes'].map(worst)
console.log(`\n${rows.length} attacks`)
console.log(
  `  stood still at most  ${stood.stoodMs.toFixed(1)} ms, ${stood.ratio.toFixed(1)} × ordinary  ${where(stood)}`,
)
console.log(`  held at most         ${megabytes(most.mostBytes).trim()} MB  ${where(most)}`)
console.log(`  kept afterwards      ${megabytes(left.leftBytes).trim()} MB  ${where(left)}`)
console.log(`  keys found           ${sum(({ found }) => found.length)}`)
console.log(`  rejected, uncaught   ${sum(({ rejections }) => rejections)}`)
process.exit(0)
