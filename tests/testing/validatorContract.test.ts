import { ConnectionFailure } from 'latchkey/headless'
import { httpValidator } from 'latchkey/http'
import { ContractNotTried, type ContractSamples, type ContractValidator, validatorContract } from 'latchkey/testing'
import { describe, expect, it } from 'vitest'
import { aKey } from '../aKey'
import { startProvider } from '../recipes/startProvider'
import { honestBackend } from './honestBackend'
import { tryContract } from './tryContract'

const brokenBy = async (...given: Parameters<typeof tryContract>) => (await tryContract(...given)).broken

type Honest = ReturnType<typeof honestBackend>
type Wrong = (honest: Honest) => Partial<ContractValidator>

const accepted = { ok: true, company: { id: 'acme', name: 'Acme ApS' } } as const

/** What it does wrong, how, the check that notices, and what that says. */
const wrong: [string, Wrong, string, string][] = [
  [
    'accepts every key',
    ({ ask }) => ({ validate: (_, { signal }) => ask(signal).then(() => accepted) }),
    'validate rejects a bad key with a code',
    'Expected `validate` to refuse `badKey` with a code about the key, such as invalid-key. `validate` answered {"ok":true,"company":{"id":"acme","name":"Acme ApS"}}. Ask the provider about every key, and accept it only if the provider says so in so many words.',
  ],
  [
    'refuses a bad key without a code',
    ({ validator, samples }) => ({
      validate: (key, context) => {
        if (key.reveal() !== samples.goodKey) throw new Error('Request failed with status code 401.')
        return validator.validate(key, context)
      },
    }),
    'validate rejects a bad key with a code',
    "Expected `validate` to refuse `badKey` with a code about the key, such as invalid-key. `validate` threw Error: Request failed with status code 401. Answer { ok: false, code: 'invalid-key' }, or throw new ConnectionFailure('invalid-key'): any other error is `unknown` to the person.",
  ],
  [
    'names no company',
    ({ validator }) => ({
      validate: async (key, context) => {
        const answer = await validator.validate(key, context)
        return answer.ok ? ({ ok: true } as unknown as typeof answer) : answer
      },
    }),
    'validate accepts a good key and names its company',
    'Expected `validate` to accept `goodKey` and to name its company. `validate` answered {"ok":true}. That does not fit its type, at: company, companies. Answer { ok: true, company: { id } }; with an id of your own where the provider names no company.',
  ],
  [
    'names another company',
    ({ validator }) => ({
      validate: async (key, context) => {
        const answer = await validator.validate(key, context)
        return answer.ok ? { ok: true, company: { id: 'default' } } : answer
      },
    }),
    'validate accepts a good key and names its company',
    'Expected `validate` to name the company acme. `validate` answered {"ok":true,"company":{"id":"default"}}. Take the id from the answer about this very key, or mend `samples.company`.',
  ],
  [
    'makes up a code',
    ({ validator, samples }) => ({
      validate: (key, context) =>
        key.reveal() === samples.goodKey
          ? validator.validate(key, context)
          : ({ ok: false, code: 'BAD_KEY' } as unknown as typeof accepted),
    }),
    'validate answers in the shape of its type',
    'Expected an answer that the widget can read. `validate` answered {"ok":false,"code":"BAD_KEY"}. That does not fit its type, at: code. Answer { ok: true, company: { id } } or { ok: false, code } with one of the codes of FailureCode.',
  ],
  [
    'does not listen to its signal',
    ({ validator }) => ({
      validate: (key, context) => validator.validate(key, { ...context, signal: new AbortController().signal }),
    }),
    'validate stops when it is aborted on its way',
    'Expected `validate` to throw an AbortError within 500 ms of being aborted. `validate` answered {"ok":true,"company":{"id":"acme","name":"Acme ApS"}}. Pass `context.signal` on to fetch, or to whatever asks the provider.',
  ],
  [
    'hangs for as long as its backend does',
    ({ validator, samples }) => {
      let isSlow = false
      const slow = samples.slow
      Object.assign(samples, {
        slow: async () => {
          const end = await slow?.()
          isSlow = true
          return () => {
            isSlow = false
            return end?.()
          }
        },
      })
      return { validate: (key, context) => (isSlow ? new Promise(() => {}) : validator.validate(key, context)) }
    },
    'validate survives a slow backend',
    'Expected `validate` to give up when its signal is aborted after 100 ms, and to blame no key. `validate` had not settled 500 ms after its signal was aborted. Pass `context.signal` on to fetch, or to whatever asks the provider.',
  ],
  [
    'calls the key invalid when nobody was reached',
    ({ validator }) => ({
      validate: (key, context) =>
        Promise.resolve(validator.validate(key, context)).catch(() => ({ ok: false, code: 'invalid-key' }) as const),
    }),
    'validate survives a dead backend',
    'Expected `validate` to say that nobody was reached: service-unavailable, network or timeout. `validate` answered {"ok":false,"code":"invalid-key"}. Answer with a code about the key only where the provider refused the key itself.',
  ],
  [
    'throws anything when nobody was reached',
    ({ validator }) => ({
      validate: (key, context) =>
        Promise.resolve(validator.validate(key, context)).catch((thrown: Error) => {
          throw thrown.name === 'AbortError' ? thrown : new Error('oops')
        }),
    }),
    'validate survives a dead backend',
    "Expected `validate` to say that nobody was reached: service-unavailable, network or timeout. `validate` threw Error: oops. Answer { ok: false, code: 'service-unavailable' }, or throw new ConnectionFailure('service-unavailable').",
  ],
  [
    'remembers the failure of an attempt',
    ({ validator }) => {
      const answers = new Map<string, ReturnType<typeof validator.validate>>()
      return {
        validate: (key, context) => {
          const { idempotencyKey } = context
          const known = answers.get(idempotencyKey) ?? validator.validate(key, context)
          answers.set(idempotencyKey, known)
          return known
        },
      }
    },
    'validate survives a dead backend',
    'Expected `validate` to accept `goodKey` again after `dead` has ended, under the same idempotencyKey. `validate` threw TypeError: fetch failed. Keep no failure for an idempotency key, so that trying again tries.',
  ],
  [
    'throws the error of its HTTP client, with the request in it',
    ({ validator, samples }) => ({
      validate: (key, context) => {
        if (key.reveal() === samples.goodKey) return validator.validate(key, context)
        const headers = { Authorization: `Basic ${btoa(`${key.reveal()}:`)}` }
        throw Object.assign(new ConnectionFailure('invalid-key'), { config: { method: 'get', headers } })
      },
    }),
    'validate gives no key away in what it answers or throws',
    'Expected nothing of a key in what `validate` throws. There is some, raw or encoded, in: config.headers.Authorization. Let no error of your HTTP client out: throw new ConnectionFailure(code) instead.',
  ],
  [
    'repeats the key in its answer',
    ({ validator }) => ({
      validate: async (key, context) => {
        const answer = await validator.validate(key, context)
        return answer.ok ? answer : { ...answer, reference: `no such key: ${encodeURIComponent(key.reveal())}` }
      },
    }),
    'validate gives no key away in what it answers or throws',
    'Expected nothing of a key in what `validate` answers. There is some, raw or encoded, in: reference. Answer with data of your own making, and copy nothing over from what the provider said.',
  ],
  [
    'installs again at every retry',
    ({ ask, samples, setLive }) => {
      let revision = 0
      return {
        activate: async (key, { signal, company }) => {
          await ask(signal)
          if (key.reveal() !== samples.goodKey) return { ok: false, code: 'invalid-key' }
          if (company.id !== accepted.company.id) return { ok: false, code: 'company-mismatch' }
          setLive({ company, revision: ++revision })
          return { ok: true, company }
        },
      }
    },
    'activate is idempotent under the same idempotencyKey',
    'Expected `activate` to do its work once under one idempotencyKey. Asked once more, it changed the connection from {"company":"acme","revision":…} to {"company":"acme","revision":…}. Keep what an idempotency key was answered, for that very request, and answer it again; do nothing a second time.',
  ],
  [
    'answers another company at a retry',
    ({ validator }) => {
      const seen = new Set<string>()
      return {
        validate: async (key, context) => {
          const answer = await validator.validate(key, context)
          if (!answer.ok || !seen.has(context.idempotencyKey)) {
            seen.add(context.idempotencyKey)
            return answer
          }
          return { ok: true, company: { id: 'globex' } }
        },
      }
    },
    'validate is idempotent under the same idempotencyKey',
    'Expected `validate` to answer the same again under one idempotencyKey. `validate` answered {"ok":true,"company":{"id":"globex"}}. Keep what an idempotency key was answered, for that very request, and answer it again; do nothing a second time.',
  ],
  [
    'connects while it validates',
    ({ validator, setLive }) => ({
      validate: async (key, context) => {
        const answer = await validator.validate(key, context)
        if (answer.ok) setLive(accepted)
        return answer
      },
    }),
    'validate leaves nothing behind',
    'Expected `validate` to leave nothing behind, since there is an `activate`. The connection changed from none to {"company":"acme"}. Keep a key only once its company is settled.',
  ],
  [
    'connects before anyone has confirmed the company',
    ({ validator, setLive }) => ({
      activate: undefined,
      validate: async (key, context) => {
        const answer = await validator.validate(key, context)
        if (answer.ok) setLive(accepted)
        return answer
      },
    }),
    'validate makes nothing live where it may not',
    'Expected `validate` to make no key live while `mayActivateFor` is null. `validate` answered {"ok":true,"company":{"id":"acme","name":"Acme ApS"}}. Answer { ok: false, code: \'company-mismatch\', company } or { ok: true, companies }: you are asked again with the company that the person confirmed.',
  ],
  [
    'activates for whichever company the browser names',
    ({ samples, setLive }) => ({
      activate: (key, { company }) => {
        if (key.reveal() !== samples.goodKey) return { ok: false, code: 'invalid-key' }
        setLive({ company })
        return { ok: true, company }
      },
    }),
    'activate makes no key live for a company that it is not for',
    'Expected `activate` to refuse a company that `goodKey` is not for. `activate` answered {"ok":true,"company":{"id":"latchkey-contract-no-such-company"}}. Ask the provider whom the key is for, and answer { ok: false, code: \'company-mismatch\', company }: a browser may send any company.',
  ],
  [
    'replaces a key that works by one that does not',
    ({ validator, setLive }) => ({
      activate: async (key, context) => {
        const answer = await validator.activate(key, context)
        if (!answer.ok) setLive(null)
        return answer
      },
    }),
    'activate refuses a bad key and changes nothing',
    'Expected `activate` to refuse `badKey` with a code about the key, and to keep the key that works. The connection changed from {"company":"acme","revision":…} to none. Keep a key only once its company is settled.',
  ],
  [
    'calls the connection broken in an outage',
    ({ validator }) => ({
      check: (context) =>
        Promise.resolve(validator.check(context)).catch((thrown: Error) => {
          if (thrown.name === 'AbortError') throw thrown
          return { ok: false, code: 'revoked-key' } as const
        }),
    }),
    'check calls no key broken while the backend is dead',
    'Expected `check` to say that nobody was reached, or what was true before. `check` answered {"ok":false,"code":"revoked-key"}. Answer with a code about the key only where the provider refused the key itself.',
  ],
  [
    'knows of no connection that it made',
    ({ ask }) => ({ check: ({ signal }) => ask(signal).then(() => ({ ok: true, connection: null })) }),
    'check tells whom the connection is for',
    'Expected `check` to answer with the connection of acme. `check` answered {"ok":true,"connection":null}. Answer { ok: true, connection: { company } } as long as the key that is kept works.',
  ],
  [
    'calls everything a second connection',
    ({ ask }) => ({ validate: (_, { signal }) => ask(signal).then(() => ({ ok: false, code: 'already-connected' })) }),
    'validate accepts a good key and names its company',
    'Expected `validate` to accept `goodKey` and to name its company. `validate` answered {"ok":false,"code":"already-connected"}. Answer already-connected only for another installation of the same company; first disconnect what your account for tests has.',
  ],
  [
    'calls every key that it does not know a second connection',
    ({ validator }) => ({
      validate: async (key, context) => {
        const answer = await validator.validate(key, context)
        return answer.ok ? answer : { ok: false, code: 'already-connected' }
      },
    }),
    'validate rejects a bad key with a code',
    'Expected `validate` to refuse `badKey` with a code about the key, such as invalid-key. `validate` answered {"ok":false,"code":"already-connected"}. Ask the provider about the key first; if it really refuses this one so, say that in `samples.badKeyCode`.',
  ],
  [
    'makes up another id for each call',
    ({ validator, samples }) => {
      Object.assign(samples, { company: undefined })
      let count = 0
      return {
        validate: async (key, context) => {
          const answer = await validator.validate(key, context)
          return answer.ok ? { ok: true, company: { id: `id-${++count}` } } : answer
        },
        activate: (_, { company }) => ({ ok: true, company }),
      }
    },
    'validate names the same company each time',
    'Expected `validate` to name the same company for the same key, in every attempt. It named id-3, and then id-4. Take the id from what the provider says of the key, or one of your own that stays; make none up for each call.',
  ],
  [
    'repeats the key in the title of a problem',
    ({ validator }) => ({
      validate: async (key, context) => {
        const answer = await validator.validate(key, context)
        return answer.ok ? answer : { ...answer, title: `The key ${key.reveal()} does not work`, status: 422 }
      },
    }),
    'validate gives no key away in what it answers or throws',
    'Expected nothing of a key in what `validate` answers. There is some, raw or encoded, in: title. Answer with data of your own making, and copy nothing over from what the provider said.',
  ],
  [
    'tells what it has stored, and never asks the provider',
    ({ live }) => ({
      check: async ({ signal }) => {
        await Promise.resolve()
        signal.throwIfAborted()
        return { ok: true, connection: live() }
      },
    }),
    'check notices a key that the provider has revoked',
    'Expected `check` to say that the key no longer works, with a code about the key. `check` answered {"ok":true,"connection":{"company":{"id":"acme","name":"Acme ApS"},"revision":…}}. Ask the provider with the key that is kept, at each `check`: what is stored says what once was true.',
  ],
  [
    'only says that it disconnected',
    () => ({ disconnect: () => ({ ok: true }) }),
    'disconnect removes the connection',
    'Expected no connection after `disconnect`. `check` still tells of {"company":"acme","revision":…}. Remove the key, and answer { ok: true, connection: null } from then on.',
  ],
]

const only = async (validator: ContractValidator, samples: ContractSamples, name: string) => {
  const found = validatorContract(validator, samples).find((check) => check.name === name)
  return found?.run().then(
    () => 'passed',
    (thrown: Error) => thrown.message,
  )
}

describe('validatorContract', () => {
  it('finds nothing wrong with callbacks that do everything right', async () => {
    const { validator, samples } = honestBackend()
    expect(await brokenBy(validator, samples)).toEqual({})
  })

  it.each(wrong)(
    'notices a validator that %s, and says so without a key',
    { tags: ['K03'] },
    async (_, make, name, sentence) => {
      const honest = honestBackend()
      const validator = { ...honest.validator, ...make(honest) }
      const { broken, notTried } = await tryContract(validator, honest.samples)
      // How often something was connected before depends on the checks before.
      expect({ ...broken, [name]: broken[name]?.replace(/"revision":\d+/g, '"revision":…') }).toEqual({
        [name]: sentence,
      })
      for (const reason of Object.values(notTried)) expect(reason).toBe(`Not tried, because this is not kept: ${name}.`)
      expect(sentence).not.toContain(honest.samples.goodKey)
      expect(sentence).not.toContain(honest.samples.badKey)
    },
  )

  it.each(wrong)('says the same of a validator that %s when that check alone is run', async (_, make, name) => {
    const honest = honestBackend()
    const validator = { ...honest.validator, ...make(honest) }
    expect(await only(validator, honest.samples, name)).toMatch(/^Expected /)
  })

  it('has no check that none of these validators breaks', () => {
    const { validator, samples } = honestBackend()
    const included = { ...validator, activate: undefined }
    const names = [...validatorContract(validator, samples), ...validatorContract(included, samples)]
    const tried = wrong.map(([, , name]) => name)
    // Of the pairs that one rule makes, one is tried in this table and the other one below.
    const below = [
      'validate does not start when it is aborted already',
      'check stops when it is aborted on its way',
      'validate gives no key away when its backend is dead',
      'no other callback gives a key away',
      'activate makes a good key live for its company',
    ]
    expect(new Set(names.map(({ name }) => name))).toEqual(new Set([...tried, ...below]))
  })

  it.each<[string, Wrong, RegExp]>([
    [
      'validate does not start when it is aborted already',
      ({ validator }) => ({
        validate: (key, context) => (context.signal.aborted ? accepted : validator.validate(key, context)),
      }),
      /^Expected `validate` to throw an AbortError/,
    ],
    [
      'check stops when it is aborted on its way',
      () => ({ check: async () => ({ ok: true, connection: null }) }),
      /^Expected `check` to throw an AbortError/,
    ],
    [
      'validate gives no key away when its backend is dead',
      ({ validator }) => ({
        validate: async (key, context) => {
          try {
            return await validator.validate(key, context)
          } catch (thrown) {
            if ((thrown as Error).name === 'AbortError') throw thrown
            throw new Error('no answer', { cause: { url: new URL(`https://api.test/${key.reveal()}`) } })
          }
        },
      }),
      /in: cause\.url\.href\. Let no error/,
    ],
    [
      'no other callback gives a key away',
      ({ samples }) => ({ check: () => ({ ok: true, connection: { company: { id: samples.goodKey } } }) }),
      /in what `check` answers\. There is some, raw or encoded, in: connection\.company\.id\./,
    ],
    [
      'activate makes a good key live for its company',
      ({ validator }) => {
        let count = 0
        return {
          activate: (key, context) =>
            count++ === 0 ? validator.activate(key, context) : { ok: true, company: { id: 'globex' } },
        }
      },
      /^Expected `activate` to answer \{ ok: true \} with the company acme\./,
    ],
  ])('%s', { tags: ['K03'] }, async (name, make, sentence) => {
    const honest = honestBackend()
    const said = await only({ ...honest.validator, ...make(honest) }, honest.samples, name)
    expect(said).toMatch(sentence)
    expect(said).not.toContain(honest.samples.goodKey)
  })

  it('blots the key out of what it repeats', { tags: ['K03'] }, async () => {
    const { validator, samples } = honestBackend()
    const validate: ContractValidator['validate'] = (key) => {
      throw new Error(`no such key: ${key.reveal()}`)
    }
    const said = Object.values(await brokenBy({ ...validator, validate }, samples)).join('\n')
    expect(said).toContain('threw Error: no such key: ••••')
    expect(said).not.toContain(samples.goodKey)
    expect(said).not.toContain(samples.badKey)
  })

  it('skips what the samples do not allow, says why, and leaves out what there is no callback for', async () => {
    const { validator, samples } = honestBackend()
    const { goodKey, badKey } = samples
    const checks = validatorContract({ validate: validator.validate }, { goodKey, badKey })
    expect(checks.filter(({ skipped }) => skipped).map(({ name }) => name)).toEqual([
      'validate survives a dead backend (skipped: `samples.dead` is not given)',
      'validate survives a slow backend (skipped: `samples.slow` is not given)',
      'validate gives no key away when its backend is dead (skipped: `samples.dead` is not given)',
    ])
    expect(checks.filter(({ name }) => /activate|check|disconnect|other/.test(name))).toEqual([])
    for (const { run } of checks) await run()
  })

  it('finds a key in a member of the wire that `httpValidator` never reads', { tags: ['K04'] }, async () => {
    const { samples } = honestBackend()
    const { goodKey, badKey } = samples
    const wire = await startProvider(({ method, body }) => {
      const { key } = JSON.parse(body || '{}') as { readonly key?: string }
      if (method !== 'POST') return { body: { ok: true, connection: null } }
      if (key === goodKey) return { body: { ok: true, company: { id: 'acme' } } }
      const problem = { title: 'Unprocessable', status: 422, code: 'invalid-key', detail: `No such key: ${key}` }
      return { status: 422, headers: { 'Content-Type': 'application/problem+json' }, body: problem }
    })
    const { validate } = httpValidator(wire.url, { activation: 'included' })
    const usual = globalThis.fetch
    expect(await brokenBy({ validate }, { goodKey, badKey })).toEqual({
      'validate gives no key away in what it answers or throws':
        'Expected nothing of a key in what the backend answers to `validate`. There is some, raw or encoded, in: detail. Answer with data of your own making, and copy nothing over from what the provider said.',
    })
    expect(globalThis.fetch).toBe(usual)
  })

  it('hears the wire alone, and not what a provider says to a backend in the same process', {
    tags: ['K04'],
  }, async () => {
    const { samples } = honestBackend()
    const provider = await startProvider(({ headers }) => ({
      body: { ok: headers.authorization === samples.goodKey, echo: headers.authorization },
    }))
    const validate: ContractValidator['validate'] = async (key, { signal }) => {
      const response = await fetch(provider.url, { signal, headers: { authorization: key.reveal() } })
      const { ok } = (await response.json()) as { readonly ok: boolean }
      return ok ? accepted : { ok: false, code: 'invalid-key' }
    }
    expect(await brokenBy({ validate }, { goodKey: samples.goodKey, badKey: samples.badKey })).toEqual({})
  })

  it('ends by itself, says what it waited for, and leaves the runner its time', async () => {
    const { validator, samples } = honestBackend()
    const given = { ...samples, company: undefined, timeoutMs: 1_000, checkTimeoutMs: 60 }
    const validate: ContractValidator['validate'] = (key, { signal }) => {
      if (key.reveal() === samples.badKey) return { ok: false, code: 'invalid-key' }
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error))
      })
    }
    const { broken, notTried } = await tryContract({ ...validator, validate }, given)
    expect(broken).toEqual({
      'validate accepts a good key and names its company':
        'Expected this check to be over within 60 ms. It was still waiting for `validate`. Make it answer sooner, or give more time: `samples.checkTimeoutMs`, and `timeoutMs` of the check to your runner.',
    })
    expect(notTried['validate gives no key away in what it answers or throws']).toBe(
      'Not tried, because this took too long already: validate accepts a good key and names its company.',
    )
    for (const { timeoutMs } of validatorContract(validator, given)) expect(timeoutMs).toBe(1_060)
  })

  it('is skipped where the runner lets a test say so, and rejects where it does not', async () => {
    const { validator, samples } = honestBackend()
    const { goodKey, badKey } = samples
    const broken = { ...validator, validate: () => ({ ok: false, code: 'invalid-key' }) as const }
    const said: string[] = []
    const context = { skip: (reason: string) => void said.push(reason) }
    const checks = validatorContract(broken, { goodKey, badKey })
    const [first, second] = checks
    // One that has an argument is waited for by Jest until it calls it.
    expect(second?.run.length).toBe(0)
    await expect(first?.run(context)).rejects.toThrow(/^Expected `validate` to accept `goodKey`/)
    await second?.run(context)
    await checks.find(({ skipped }) => skipped)?.run(context)
    expect(said).toEqual([
      'Not tried, because this is not kept: validate accepts a good key and names its company.',
      '`samples.dead` is not given',
    ])
    await expect(second?.run()).rejects.toThrow(ContractNotTried)
  })

  it('demands the very code that a sample asks for', async () => {
    const { validator, samples } = honestBackend()
    const said = await only(
      validator,
      { ...samples, badKeyCode: 'expired-key' },
      'validate rejects a bad key with a code',
    )
    expect(said).toContain('Expected `validate` to refuse `badKey` with expired-key.')
  })

  it('sends the further fields and secrets of a provider', async () => {
    const { validator, samples } = honestBackend()
    const secret = aKey('app')
    const seen = new Set<string>()
    const validate: ContractValidator['validate'] = (key, context) => {
      seen.add(`${context.fields.site} ${context.secrets.application?.reveal() === secret}`)
      return validator.validate(key, context)
    }
    const given = { ...samples, fields: { site: 'eu' }, secrets: { application: secret } }
    expect(await brokenBy({ ...validator, validate }, given)).toEqual({})
    expect([...seen]).toEqual(['eu true'])
  })

  it.each<[string, Record<string, string>, boolean]>([
    ['as they were sent', { site: 'eu' }, true],
    ['otherwise', { site: 'us' }, false],
    ['not at all', {}, false],
    ['with a name that was not among them', { site: 'eu', application: 'x' }, false],
  ])('notices whether `check` tells the fields %s', async (_, told, isRight) => {
    const { validator, samples } = honestBackend()
    const check: ContractValidator['check'] = async (context) => {
      const answer = await validator.check(context)
      return answer.ok && 'connection' in answer && answer.connection
        ? { ok: true, connection: { ...answer.connection, fields: told } }
        : answer
    }
    const given = { ...samples, fields: { site: 'eu', note: '' } }
    const broken = await brokenBy({ ...validator, check }, given)
    expect(Object.keys(broken)).toEqual(isRight ? [] : ['check tells whom the connection is for'])
    if (!isRight) expect(Object.values(broken)[0]).toContain('tell the fields as they were sent')
  })

  it('takes no key that could be in any text by chance', () => {
    const { validator, samples } = honestBackend()
    expect(() => validatorContract(validator, { ...samples, badKey: 'short' })).toThrow(
      'validatorContract: `badKey` has fewer than 12 characters. Give a longer one.',
    )
  })

  it('takes a code for a code, even if the key is called like it', async () => {
    const { validator, samples } = honestBackend()
    expect(await brokenBy(validator, { ...samples, badKey: 'invalid-key-for-tests' })).toEqual({})
  })
})

it('takes what of a key is declared as no secret for no leak, and nothing else', async () => {
  const account = 'A1b2C3d4E5f6G7h8'
  const goodKey = `acme_${account}_${'z9Y8x7W6'.repeat(4)}`
  const company = { id: `acct-${account}` }
  const validate: ContractValidator['validate'] = (key) =>
    key.reveal() === goodKey ? { ok: true, company } : { ok: false, code: 'invalid-key' }
  const samples = { goodKey, badKey: aKey('bad') }
  const publicPart = /^acme_(\w{16})_/
  const check = 'validate gives no key away in what it answers or throws'
  expect((await brokenBy({ validate }, samples))[check]).toBe(
    'Expected nothing of a key in what `validate` answers. There is some, raw or encoded, in: company.id. Answer with data of your own making, and copy nothing over from what the provider said. If it is an id that the provider puts into its keys, and no secret, say so with `samples.publicPart`.',
  )
  expect(await brokenBy({ validate }, { ...samples, publicPart })).not.toHaveProperty([check])
  const leaks = { validate: () => ({ ok: true as const, company: { ...company, name: goodKey } }) }
  expect(await brokenBy(leaks, { ...samples, publicPart })).toHaveProperty([check])
})

it('finds nothing wrong with a company whose name shares a word with a hexadecimal key, nor with an id that is a number', async () => {
  const { samples } = honestBackend()
  const goodKey = 'northwind_live_4f9d20c1ab77e3620d75'
  const good = { id: 12345, name: 'Northwind Traders' }
  const validate: ContractValidator['validate'] = async (key, { signal }) => {
    await new Promise((resolve) => setTimeout(resolve, 1))
    signal.throwIfAborted()
    return key.reveal() === goodKey ? { ok: true, company: good } : { ok: false, code: 'invalid-key' }
  }
  const given = { goodKey, badKey: samples.badKey, company: { id: '12345' } }
  expect(await brokenBy({ validate }, given)).toEqual({})
  const name = `Northwind ${goodKey.slice(-20)}`
  const leaks: ContractValidator['validate'] = () => ({ ok: true, company: { ...good, name } })
  expect(await brokenBy({ validate: leaks }, given)).toHaveProperty([
    'validate gives no key away in what it answers or throws',
  ])
})

it('tells of a time that can not be read, which the widget would leave out', async () => {
  const { validator, samples } = honestBackend()
  const validate: ContractValidator['validate'] = async (key, context) => {
    const answer = await validator.validate(key, context)
    return answer.ok ? { ...answer, expiresAt: 'next year' } : answer
  }
  expect((await brokenBy({ validate }, samples))['validate answers in the shape of its type']).toContain(
    'That does not fit its type, at: expiresAt.',
  )
})
