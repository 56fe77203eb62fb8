import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { aLeakKey } from '../leaks/aLeakKey'
import { findKey } from '../leaks/findKey'
import { bundlePage, bundleScript } from '../leaks/harness/bundlePage'
import { mayCarryKey, type ServedPage, servePage } from '../leaks/harness/servePage'
import type { Launch } from './drivers/Driver'
import type { EngineName } from './engines'
import type { Session } from './Session'
import { Visitor } from './Visitor'

export type KeyKind = 'standalone' | 'integrated'

export interface StageOptions extends Pick<Launch, 'forcedColors' | 'reducedMotion'> {
  /** After the address of the page. @default '' */
  readonly query?: string
}

/** A person with a browser of their own, at the page of a host that knows nothing of them. */
export interface Stage {
  readonly I: Visitor
  readonly engine: EngineName
  readonly kind: KeyKind
  /** Where a person is asked for a key: a standalone one in place, an integrated one in a dialog. */
  readonly presentation: 'inline' | 'dialog'
  readonly served: ServedPage
  readonly address: string
  /** A key that has never been before; looked for everywhere when the journey ends. */
  readonly newKey: () => string
  /** Opens the page again, in another tab of the same person. */
  readonly openSecond: () => Promise<Visitor>
  /** Everything that shows a key now, but for the field and for the calls that carry it on purpose. */
  readonly findKeys: () => Promise<string[]>
}

const page = fileURLToPath(new URL('page/EnginePage.tsx', import.meta.url))
const watch = fileURLToPath(new URL('page/watch.ts', import.meta.url))

/** Builds the package where it is not, and the page: once, and on a busy machine for minutes. */
export async function bundle() {
  const { js, css } = await bundlePage(page, 'production')
  return { js, css, recorder: (await bundleScript(watch)).js }
}

/**
 * Plays a journey at a page of its own, and looks for its keys: in the page, in what it sent, in the console.
 * @returns how many things were checked
 */
export async function play(
  { engine, driver, keys: all }: Session,
  kind: KeyKind,
  { query = '' }: StageOptions,
  journey: (stage: Stage) => Promise<void>,
): Promise<number> {
  const presentation = kind === 'standalone' ? 'inline' : 'dialog'
  const served = await servePage({
    config: { presentation, keyKind: kind, shape: 'line', activation: 'separate', initialConnection: null },
    title: 'Acme Expenses',
    ...(await bundle()),
    headers: {},
  })
  const keys: string[] = []
  const visitors: Visitor[] = []
  const address = `${served.url}/${query}`

  async function enter() {
    const visitor = new Visitor(await driver.open())
    visitors.push(visitor)
    await visitor.goto(address)
    return visitor
  }
  async function findKeys() {
    const traces = (await Promise.all(visitors.map((visitor) => visitor.ask('traces')))).flat()
    const requests = served.requests.map((request) => ({
      where: `${request.method} ${request.path}`,
      text: JSON.stringify([request.path, request.headers, mayCarryKey(request) ? '' : request.body]),
    }))
    const log = { where: "the browser's own console", text: driver.takeLog().join('\n') }
    return [...traces, ...requests, log].flatMap(({ where, text }) => (findKey(text, keys) ? [where] : []))
  }

  try {
    const I = await enter()
    await I.resize(1280, 800)
    await journey({
      I,
      engine,
      kind,
      presentation,
      served,
      address,
      newKey() {
        const key = aLeakKey()
        keys.push(key)
        all.push(key)
        return key
      },
      openSecond: enter,
      findKeys,
    })
    const said = (await I.ask('traces')).filter(({ where }) => where === 'console').map(({ text }) => text)
    const complaints = said.filter((text) => /^(error|warn)/.test(text))
    I.check('errors and warnings in the console', complaints, [])
    I.check('where a key is at the end', await findKeys(), [])
    expect(keys.length, 'keys that were used').toBeGreaterThan(0)
    await driver.reset()
    return visitors.reduce((sum, { checks }) => sum + checks, 0)
  } finally {
    await served.close()
  }
}
