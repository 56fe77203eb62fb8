import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../../scripts/chromium.mjs'
import { findFirefox } from '../../scripts/firefox.mjs'
import { type BrowserName, openStage, type Stage, saved } from './openStage'
import { situations } from './situations'

const find = { chromium: findChromium, firefox: findFirefox }
const isWhole = Boolean(process.env.LATCHKEY_TEST_ALL)
const played = situations.filter(({ short }) => isWhole || short)

// Of no known form, so that no question is asked about it, and never the same.
const aSecret = () => `ac_${randomBytes(20).toString('hex')}`
const keys = () => ({ key: aSecret(), secret: aSecret() })

/** Whether one browser is offered a key, read from its own records. */
export async function testPrompts(name: BrowserName) {
  const path = await find[name]()
  const { CI } = process.env
  if (!path) {
    it.skipIf(!CI)(`${name} is not here, and nothing is known of what it offers`, () => {
      expect.fail(`There is no ${name} to test with.`)
    })
    if (!CI) console.info(`Skipped: ${name} is not on this machine. To see how to get it: node scripts/${name}.mjs`)
    return
  }

  describe(`${name}: what is offered to be saved`, () => {
    let stage: Stage
    beforeAll(async () => {
      stage = await openStage(name)
    })
    afterAll(() => stage.close())

    describe.each(['without', 'with'])('%s a saved login', (login) => {
      beforeAll(async () => {
        if (login === 'with') await stage.browser.keepLogin(stage.origin, saved.username, saved.password)
      })

      it.each(played)('K13: no key: $name', async (situation) => {
        const { offers } = await stage.play(situation, keys())
        expect(offers).toEqual([])
      })
    })
  })
}
