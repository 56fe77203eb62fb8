import type { Locator, Page } from 'playwright'
import type { Clipboard } from './openClipboard'
import type { Presentation } from './page/PageConfig'
import type { LeakPage } from './startLeakPage'

/** `pressed`: pasted by the widget's own button, which reads the clipboard. */
export type Way = 'typed' | 'pasted' | 'pressed'

/** The page under test as a person uses it, by labels and names. The control answers to the same ones. */
export class LeakDriver {
  readonly page: Page
  readonly #presentation: Presentation

  constructor({ page }: LeakPage, presentation: Presentation) {
    this.page = page
    this.#presentation = presentation
  }

  get field(): Locator {
    return this.page.getByLabel('Pleo API key', { exact: true })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** Opens the field for a first key, where it is not open already. */
  async startConnecting() {
    if (this.#presentation === 'dialog') await this.button('Connect').click()
    if (this.#presentation === 'row') await this.button('Connect Pleo').click()
    await this.field.waitFor()
  }

  async startUpdating() {
    await this.#act(/^(Update|Replace) API Key$/)
    await this.field.waitFor()
  }

  async checkNow() {
    await this.#act('Check now')
  }

  /** One of the things that can be done about a connection, which a row has in its menu. */
  async #act(name: string | RegExp) {
    if (this.#presentation !== 'row') return this.button(name).click()
    await this.button(/^Actions for Pleo/).click()
    await this.page.getByRole('menuitem', { name, exact: true }).click()
  }

  async isConnectedTo(company: string) {
    if (this.#presentation !== 'row') return this.sees(`Connected to ${company}`)
    await this.field.waitFor({ state: 'detached' })
    await this.page.locator('.lk-row[data-status=connected]').getByText(company).waitFor()
  }

  async seesActionRequired() {
    if (this.#presentation === 'row') await this.page.locator('.lk-row').getByText('Action required').waitFor()
    else await this.button('Replace API Key').waitFor()
  }

  async type(key: string) {
    await this.field.press('ControlOrMeta+A')
    await this.field.pressSequentially(key)
  }

  /** Through the system's clipboard, with the keyboard. */
  async paste(text: string, { copy }: Clipboard) {
    await copy(text)
    await this.field.press('ControlOrMeta+A')
    await this.field.press('ControlOrMeta+V')
  }

  /** With the button that an empty field has. */
  async pressPaste(text: string, { copy }: Clipboard) {
    await this.page.context().grantPermissions(['clipboard-read'])
    await copy(text)
    await this.clear()
    await this.button('Paste').click()
    await this.button('Show key').waitFor()
  }

  async clear() {
    await this.field.press('ControlOrMeta+A')
    await this.field.press('Backspace')
  }

  async submit() {
    await this.page
      .locator('form, .lk-key-input')
      .getByRole('button', { name: /^(Connect|Save new key)$/ })
      .click()
  }

  /** Picks one of several companies. */
  async choose(company: string) {
    await this.page.getByRole('radio', { name: company }).check()
    await this.button(`Connect to ${company}`).click()
  }

  async disconnect() {
    await this.#act('Disconnect')
    await this.page.getByRole('group', { name: /^Disconnect / }).waitFor()
    await this.button('Disconnect').click()
  }

  async sees(text: string | RegExp) {
    await this.page.getByText(text).first().waitFor()
  }

  /**
   * Another tab comes to the front. Told to the page as a browser would, because Playwright keeps every page visible;
   * the bfcache moment is the one in which the browser itself hides the page.
   */
  async hideTab() {
    await this.#tellVisibility('hidden')
  }

  async showTab() {
    await this.#tellVisibility('visible')
  }

  async #tellVisibility(visibility: DocumentVisibilityState) {
    await this.page.evaluate((state) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
      Object.defineProperty(document, 'hidden', { value: state === 'hidden', configurable: true })
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    }, visibility)
  }
}
