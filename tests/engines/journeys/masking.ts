import type { Journey } from './Journey'
import { copy, invalid, paste, startConnecting, submit, type } from './steps'

export const masking: readonly Journey[] = [
  {
    name: 'show, hide, and masked again by itself',
    short: ['standalone'],
    async run(stage) {
      const { I, served } = stage
      const key = stage.newKey()
      await startConnecting(stage)
      await type(stage, key)
      await I.isMasked()
      await I.click('Show key')
      await I.isMasked(false)
      I.check('the text of the field', await I.ask('value'), key)
      await I.click('Hide key')
      await I.isMasked()

      await I.click('Show key')
      await I.isMasked(false)
      served.answers.validate = { ok: false, code: 'invalid-key' }
      await submit(stage)
      await I.sees(invalid)
      await I.isMasked()

      await I.click('Show key')
      await I.isMasked(false)
      // Out of the form: past its buttons, to what comes next.
      for (let pressed = 0; pressed < 4 && (await I.ask('has', '^Hide key$')); pressed++) await I.press('Tab')
      await I.isMasked()
    },
  },
  {
    name: 'shown for longer than a browser waits until it writes down what stands in a page',
    short: ['standalone'],
    async run(stage) {
      const { I } = stage
      await startConnecting(stage)
      await type(stage, stage.newKey())
      await I.click('Show key')
      await I.isMasked(false)
      // That nothing was written, the files of the profile tell.
      await new Promise((resolve) => setTimeout(resolve, 8_000))
      await I.isMasked(false)
      await I.click('Hide key')
      await I.isMasked()
    },
  },
  {
    name: 'masked again when another tab comes, and when the page comes back',
    async run(stage) {
      const { I, served } = stage
      await startConnecting(stage)
      await type(stage, stage.newKey())
      await I.click('Show key')
      await I.isMasked(false)
      // Told to the page as a browser would: automated ones keep every page visible.
      await I.eval(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
      })
      await I.isMasked()
      await I.eval(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
      })
      await I.click('Show key')
      await I.isMasked(false)
      await I.goto(`${served.url}/elsewhere`)
      await I.eval(() => void setTimeout(() => history.back()))
      const isBack = () => I.eval(() => location.pathname === '/' && document.querySelector('#root > *') !== null)
      // Asked on the way, a page answers with an error.
      await I.until('the page again', () => isBack().catch(() => false))
      // From the cache for pages it comes with its dialog; loaded anew it has none.
      if (stage.presentation === 'dialog' && (await I.ask('isMasked')) === null) await I.click('Connect')
      await I.isMasked()
    },
  },
  {
    name: 'paste into a key that is shown',
    async run(stage) {
      const { I } = stage
      const [first, second] = [stage.newKey(), stage.newKey()]
      await copy(stage, second)
      await startConnecting(stage)
      await type(stage, first)
      await I.click('Show key')
      await I.isMasked(false)
      await paste(stage, second)
      await I.isMasked(false)
      await I.press('Enter')
      await I.sees('Connected to Acme ApS')
    },
  },
]
