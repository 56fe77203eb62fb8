import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../../examples/host-app/ensureBuilt.mjs'
import { findChromium } from '../../scripts/chromium.mjs'
import { findFirefox } from '../../scripts/firefox.mjs'
import { type BrowserName, openStage, type Stage, saved } from './openStage'
import { filesWith, readProfile } from './readProfile'
import { companyQuestion, pasteWithButton, severalCompanies, situations } from './situations'

const find = { chromium: findChromium, firefox: findFirefox }
/** Where a browser keeps what was typed into forms, and what it would restore. */
const kept = {
  chromium: { forms: /Web Data/, sessions: /Sessions/ },
  firefox: { forms: /formhistory\.sqlite/, sessions: /sessionstore/ },
}
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

  // On a busy machine it takes minutes, which the hook that starts the browser does not have.
  ensureBuilt()

  describe(`${name}: what is offered to be saved`, () => {
    let stage: Stage
    // Machines are busy, and a browser that does not come up is started once more.
    beforeAll(async () => {
      stage = await openStage(name)
    }, 180_000)
    afterAll(() => stage.close())

    describe.each(['without', 'with'])('%s a saved login', (login) => {
      beforeAll(async () => {
        if (login === 'with') await stage.keepLogin()
      })

      it.for(played.filter(({ told }) => told !== name))(
        'no key: $name',
        { tags: ['K13'] },
        async (situation, { signal }) => {
          expect(await stage.play(situation, keys(), signal)).toEqual([])
        },
      )

      // Known before SECURITY.md says less than is true, or more.
      it.for(played.filter(({ told }) => told === name))(
        'as SECURITY.md tells: $name',
        { tags: ['K13'] },
        async (situation, { signal }) => {
          expect(await stage.play(situation, keys(), signal)).not.toEqual([])
        },
      )
    })

    it.each(['', 'extra', 'own&extra', 'within&extra', 'connected&extra'])(
      'the person’s own login is filled in at the control, and into no field of /?%s',
      { tags: ['K07', 'K13'] },
      async (page) => {
        await stage.keepLogin()
        const I = await stage.visit(`${stage.origin}/?${page}`)
        if (page.startsWith('connected')) await I.press('Update API Key')
        // A field that becomes a password field again, with nothing in it, is looked at anew.
        await I.enter('Acme Pay API key', 'x')
        await I.press('Show key')
        await I.tab.press('Backspace')
        await I.press('Hide key')
        await stage.isFilledInAtControl()
        const values = await I.values()
        expect(values.filter((value) => value === saved.username || value === saved.password)).toEqual([])
        await I.tab.close()
      },
    )

    it('no file of the profile holds a key that was typed, pasted, shown, left, or sent', {
      tags: ['K03', 'K13', 'R20'],
      timeout: 180_000,
    }, async () => {
      const [hidden, shown, lines, shownLines, sent] = [aSecret(), aSecret(), aSecret(), aSecret(), aSecret()]
      const [pasted, confirming] = [aSecret(), aSecret()]
      const [note, draft] = [aSecret(), aSecret()]
      const enter = async (key: string, page = 'extra') => {
        const I = await stage.visit(`${stage.origin}/?${page}`)
        await I.enter('Acme Pay API key', key)
        return I
      }
      await enter(hidden)
      await enter(lines, 'text')
      const pasting = await stage.visit(`${stage.origin}/`)
      await pasteWithButton(pasting, pasted)
      // Its field stays, out of sight, while the company is confirmed.
      const { validate } = stage.answers
      stage.answers.validate = severalCompanies
      const asking = await enter(confirming, '')
      await asking.press('Connect')
      await asking.sees(companyQuestion)
      stage.answers.validate = validate
      for (const [key, page] of [
        [shown, 'extra'],
        [shownLines, 'text'],
      ] as const) {
        const revealing = await enter(key, page)
        await revealing.press('Show key')
        await revealing.tab.type('x')
        // Time to write down what stands there, before another tab hides the page, and the key with it.
        await new Promise((resolve) => setTimeout(resolve, 4_000))
        await revealing.tab.goto(`${stage.origin}/elsewhere`)
      }
      const sending = await enter(sent)
      await sending.press('Connect')
      await sending.sees('Workspace')
      const noting = await stage.visit(`${stage.controlOrigin}/?control`)
      await noting.enter('Note', note)
      await noting.tab.run(`document.getElementById('login').submit()`)
      const drafting = await stage.visit(`${stage.controlOrigin}/?control`)
      await drafting.enter('Note', draft)

      // Where the control's texts are, a key would be found as well.
      const { forms, sessions } = kept[name]
      const { profile } = stage.browser
      const isKept = (text: string, where: RegExp) =>
        filesWith(text, readProfile(profile)).some((path) => where.test(path))
      await expect.poll(() => isKept(note, forms), { timeout: 40_000 }).toBe(true)
      await expect.poll(() => isKept(draft, sessions), { timeout: 40_000 }).toBe(true)
      const running = readProfile(profile)
      const logins = await stage.browser.logins()
      expect(logins.every((login) => login === saved.password)).toBe(true)
      await stage.browser.close()

      const found = (key: string) => filesWith(key, [...running, ...readProfile(profile)])
      const all = [hidden, shown, lines, shownLines, sent, pasted, confirming]
      expect(all.map(found)).toEqual(all.map(() => []))
    })
  })
}
