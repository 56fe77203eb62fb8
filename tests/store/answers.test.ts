import { afterEach, expect, it, vi } from 'vitest'
import { parseAnswer } from '../../src/border/parseAnswer'
import { aKey } from '../aKey'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const unexpected = { ok: false, code: 'unexpected-answer', side: 'host' }
function warned(run: () => unknown) {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  warn.mockClear()
  expect(run()).toEqual(unexpected)
  return warn.mock.calls.map(([message]: unknown[]) => String(message))
}

it('takes null for absent, but for a connection, where it means that there is none', () => {
  expect(parseAnswer('check', { ok: true, connection: null }, [])).toEqual({ ok: true, connection: null })
  expect(
    parseAnswer('validate', { ok: true, company: { id: 'a', name: null }, expiresAt: null, keyHint: undefined }, []),
  ).toEqual({ ok: true, company: { id: 'a' } })
})

it('leaves what nobody asked for out, and frees every text of the key but not the code', { tags: ['K04'] }, () => {
  const key = 'invalid-key-0000'
  expect(
    parseAnswer(
      'validate',
      { ok: false, code: 'invalid-key', reference: `of ${key}`, missingPermissions: [key, 'read'], secret: key },
      [key],
    ),
  ).toEqual({ ok: false, code: 'invalid-key', reference: 'of ••••', missingPermissions: ['••••', 'read'] })
})

it('cuts a text that is longer than anyone reads before it is looked through', { tags: ['K04'] }, () => {
  const key = aKey()
  const answer = parseAnswer('validate', { ok: true, company: { id: 'acme', name: `${' '.repeat(10_000)}${key}` } }, [
    key,
  ])
  expect(JSON.stringify(answer)).not.toContain(key.slice(0, 8))
})

it.each([
  [{ ok: true }, 'company, companies'],
  [{ ok: true, company: { id: '' } }, 'company.id, companies'],
  [{ ok: true, company: { id: 'x'.repeat(513) } }, 'company.id, companies'],
  [{ ok: false, code: 'nonsense' }, 'code'],
  [{ company: { id: 'a' } }, 'ok'],
])(
  'says where an answer does not fit its type, each place once, and never what it was: %j',
  { tags: ['R26'] },
  (answer, where) => {
    const [message, ...others] = warned(() => parseAnswer('validate', answer, []))
    expect(others).toEqual([])
    const places =
      /^latchkey: `validate` gave an answer that does not fit its type, at: (.*?)\.(?: An id is .*)?$/.exec(
        String(message),
      )?.[1]
    expect(places?.split(', ').sort()).toEqual(where.split(', ').sort())
  },
)

it('says so when it is the answer itself that is amiss, and when it can not even be looked at', {
  tags: ['R26'],
}, () => {
  expect(warned(() => parseAnswer('disconnect', 'yes', []))).toEqual([
    'latchkey: `disconnect` gave an answer that does not fit its type, at: (the answer itself).',
  ])
  const trap = {
    get ok() {
      throw new Error('trap')
    },
  }
  expect(warned(() => parseAnswer('disconnect', trap, []))).toEqual([
    'latchkey: `disconnect` gave an answer that does not fit its type.',
  ])
})

it('in production it says nothing', { tags: ['R26'] }, () => {
  vi.stubEnv('NODE_ENV', 'production')
  expect(warned(() => parseAnswer('validate', 'yes', []))).toEqual([])
})
