import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { ProviderDefinition } from '../../src/core/provider/provider'
import { suspicionsOf } from '../../src/key/doubts/suspicionsOf'
import { readKey } from '../../src/key/reading/readKey'
import { cases } from '../cases'
import { acme, acmeRegionPattern, ofAnyKind, pem, removesSpaces, serviceAccount } from './realLifeProviders'

// Many runs, on machines that may be busy with other things.
vi.setConfig({ testTimeout: 600_000 })

const RUNS = cases(process.env.LATCHKEY_TEST_ALL ? 10_000 : 300)

const anyProvider = fc.constantFrom(...ofAnyKind)

describe('a hostile text', () => {
  const units = [
    ...[
      'a',
      ' a',
      '"',
      '" ',
      'a=',
      'API_KEY=',
      'API_KEY=a\n',
      '# ',
      '#\n',
      '#\n\n',
      'a@b: ',
      'C:\\',
      'x-',
      '{ ',
      '{"a":',
      '[',
      '•',
      '\u200b',
      'Basic ',
    ],
    ...[
      ' #',
      '",',
      '_xxxx',
      '\n',
      '\r',
      '\\',
      '\\"',
      'a:\n',
      'a: ',
      '-H "',
      "-H 'a: b' ",
      '```\n',
      '**',
      '> ',
      '| a ',
      'a,',
      'a;b=',
    ],
    ...[
      '<a',
      '<a>',
      '<a></a>',
      '<a key="',
      'a("',
      "'a',",
      '{{',
      'sk_',
      '>\n',
      '> a\n',
      'key ',
      'key: ',
      '*a',
      'a (',
      '=key(',
    ],
    ...[
      '-----BEGIN A-----\n',
      '-----END A-----\n',
      '“',
      '« ',
      'export ',
      'curl ',
      'const a',
      'Bearer ',
      'ａ',
      '\ud83d',
      '🔑',
    ],
  ]
  // How much work they are is compared with a bare input's in the benchmarks; a test must not look at the time. What is
  // quadratic here would take hours.
  test.each(units)(
    'of a megabyte of %j is read to its end, and nothing too long is sent',
    { tags: ['K10'] },
    (unit) => {
      const send = (text: string, provider: ProviderDefinition) => {
        const limit = provider.keyFormat?.shape === 'text' ? 65_536 : 4096
        const reading = readKey(text, provider)
        const key = reading.found === 'key' ? reading.key : ''
        expect(key.length).toBeLessThanOrEqual(limit)
        suspicionsOf(key, provider)
      }
      const bodyOf = (length: number) => unit.repeat(Math.floor(length / unit.length))
      for (const provider of [acme, acmeRegionPattern, removesSpaces, pem, serviceAccount]) {
        for (const body of [bodyOf(4_000), bodyOf(12_280), bodyOf(65_000)]) {
          send(body, provider)
          send(`k${body}k`, provider)
          send(`API_KEY="${body}"`, provider)
          send(`{"apiKey":"${body}`, provider)
          send(`${body}\nAPI_KEY=abc`, provider)
        }
        send(bodyOf(1_000_000), provider)
        send(`"${bodyOf(1_000_000)}"`, provider)
      }
    },
  )

  test('of several lines may be as long as its limit, without the blanks around it', { tags: ['K10'] }, () => {
    const longest = 'k7'.repeat(32_768)
    for (const text of [longest, `${longest}\n`, ` ${longest}`])
      expect(readKey(text, pem)).toMatchObject({ found: 'key', key: text })
    expect(readKey(`${longest}k`, pem)).toEqual({ found: 'nothing', fault: 'key-too-long' })
  })

  test('of any kind does not throw, and is not sent with a fault', { tags: ['K09'] }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200, size: 'max' }), anyProvider, (text, provider) => {
        const reading = readKey(text, provider)
        expect(['key', 'several', 'nothing']).toContain(reading.found)
        expect(() => suspicionsOf(text, provider)).not.toThrow()
      }),
      RUNS,
    )
  })
})
