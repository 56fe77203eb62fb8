import type { Company } from 'latchkey/server'
import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import type { IntegrationName } from '../../examples/host-app/integrations'
import './listen'
import { takePictures } from './takePictures'

type Badge = 'Not connected' | 'Validation in progress' | 'Connected' | 'Connection failed' | 'Action required'

const listed = { 'pleo-standalone': 'Pleo Standalone key', 'pleo-integrated': 'Pleo Integrated key' } as const

/** The page of Acme Expenses as a person meets it: by roles, labels and texts. `I.connectWith(key)`. */
export class IntegrationsPage {
  readonly page: Page
  readonly name: IntegrationName
  readonly #url: string
  readonly #copy: (text: string) => Promise<void>

  /** @param copy puts a text on the clipboard, by the keyboard of another page */
  constructor(page: Page, url: string, name: IntegrationName, copy: (text: string) => Promise<void>) {
    this.page = page
    this.name = name
    this.#url = url
    this.#copy = copy
  }

  get widget(): Locator {
    return this.page.getByRole('region', { name: 'Pleo', exact: true, includeHidden: true })
  }

  /** Where keys are asked for: in place, or in the dialog. */
  get entry(): Locator {
    return this.name === 'pleo-integrated' ? this.page.getByRole('dialog') : this.widget
  }

  get field(): Locator {
    return this.entry.getByLabel('Pleo API key', { exact: true })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  get submitButton(): Locator {
    return this.entry.getByRole('button', { name: /^(Connect|Save new key)$/ })
  }

  async open() {
    await this.page.goto(`${this.#url}/#${this.name}`)
    await this.widget.waitFor()
  }

  async reload() {
    await this.page.reload()
    await this.widget.waitFor()
  }

  /** Opens the field for the first key, where it is not open already. */
  async startConnecting() {
    if (this.name === 'pleo-integrated') await this.button('Connect').click()
    await this.field.waitFor()
  }

  /** Opens the field for a replacement, from the summary or from the warning. */
  async startUpdating() {
    await this.button(/^(Update|Replace) API Key$/).click()
    await this.field.waitFor()
  }

  async type(key: string) {
    await this.field.press('ControlOrMeta+A')
    await this.field.pressSequentially(key)
  }

  async paste(key: string) {
    await this.#copy(key)
    await this.field.press('ControlOrMeta+A')
    await this.field.press('ControlOrMeta+V')
  }

  async submit() {
    await this.submitButton.click()
  }

  async connectWith(key: string) {
    await this.startConnecting()
    await this.paste(key)
    await this.submit()
  }

  async replaceWith(key: string) {
    await this.startUpdating()
    await this.paste(key)
    await this.submit()
  }

  async disconnect() {
    await this.button('Disconnect').click()
    await this.page.getByRole('group', { name: /^Disconnect .* from Pleo\?$/ }).waitFor()
    await this.button('Disconnect').click()
  }

  /** Both badges, in the widget and in the page's own list: the same words in the same colours. */
  async seesStatus(status: Badge) {
    // Behind a dialog it is hidden to roles, and seen all the same.
    const linkTo = (name: RegExp) => this.page.getByRole('link', { name, includeHidden: true })
    await linkTo(new RegExp(`${listed[this.name]} ${status}$`)).waitFor()
    await this.widget.getByText(status, { exact: true }).first().waitFor()
    const patient = { timeout: 60_000 }
    const lookIn = (place: Locator) =>
      place
        .locator('.lk-badge')
        .first()
        .evaluate((badge) => {
          const { color, backgroundColor, borderColor } = getComputedStyle(badge)
          return { words: badge.textContent, color, backgroundColor, borderColor }
        })
    await expect
      .poll(async () => [await lookIn(linkTo(new RegExp(listed[this.name]))), await lookIn(this.widget)], patient)
      .toSatisfy(([inList, inWidget]) => JSON.stringify(inList) === JSON.stringify(inWidget), 'both badges look alike')
  }

  async seesConnectedTo({ id, name }: Company) {
    await this.widget.getByRole('heading', { name: `Connected to ${name}`, exact: true }).waitFor()
    await this.widget.getByText(`Company ID: ${id}`, { exact: true }).waitFor()
    await this.seesStatus('Connected')
    await this.field.waitFor({ state: 'detached' })
  }

  async seesNotConnected() {
    await this.seesStatus('Not connected')
    expect(await this.page.getByText(/^Connected to/).count()).toBe(0)
    expect(await this.page.getByText(/^Company ID/).count()).toBe(0)
  }

  /** Under the field, tied to it, and said aloud. */
  async seesFieldError(text: string) {
    await expect.poll(() => this.#descriptionOfField(), { timeout: 60_000 }).toContain(text)
    expect(await this.field.getAttribute('aria-invalid')).toBe('true')
    await this.hears(text)
  }

  /** What the field is described by, where it is there and at fault. */
  async describedErrors(): Promise<string> {
    // The field may go while this is asked, and nothing waits for it to come back.
    const faults = await this.field.evaluateAll((fields) => fields.map((field) => field.ariaInvalid))
    return faults.includes('true') ? this.#descriptionOfField() : ''
  }

  /** In a live region, or as the heading that the focus goes to; what was told before it is forgotten. */
  async hears(text: string) {
    const told = () =>
      this.page.evaluate((text) => {
        const at = window.toldAloud.findIndex((one) => one.includes(text))
        if (at >= 0) window.toldAloud.splice(0, at)
        return window.toldAloud.join('\n')
      }, text)
    await expect.poll(told, { timeout: 60_000 }).toContain(text)
  }

  async sees(text: string | RegExp) {
    await this.page.getByText(text).first().waitFor()
  }

  /** The steps of the attempt, each with how it stands. */
  async seesSteps(steps: readonly string[]) {
    const list = this.entry.getByRole('list', { name: 'Connecting to Pleo' })
    const shown = async () =>
      (await list.getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
    await expect.poll(shown, { timeout: 60_000 }).toEqual(steps)
  }

  async seesWarning(sentence: string, cause?: string) {
    const warning = this.page.getByRole('group', { name: sentence, exact: true })
    await warning.waitFor()
    if (cause) await warning.getByText(cause).waitFor()
    await this.seesStatus('Action required')
  }

  /** Keeps requests to one of the widget's routes waiting until the returned function is called. */
  async holds(route: 'validate' | 'activate' | 'connection'): Promise<() => Promise<void>> {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    const pattern = `**/api/${this.name}/${route}`
    await this.page.route(pattern, async (held) => {
      await released
      // Of a page that was reloaded meanwhile, nothing is left to continue.
      await held.continue().catch(() => {})
    })
    return async () => {
      release()
      await this.page.unroute(pattern)
    }
  }

  /** Goes to another page and comes back, which is when a person wants to know. */
  async leavesAndComesBack() {
    // Playwright makes every page believe that it has the focus.
    const devtools = await this.page.context().newCDPSession(this.page)
    await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: false })
    const other = await this.page.context().newPage()
    await other.bringToFront()
    await this.page.bringToFront()
    await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true })
    await other.close()
    await devtools.detach()
  }

  picture(name: string): Promise<void> {
    return takePictures(this.page, `${this.name}-${name}`)
  }

  #descriptionOfField(): Promise<string> {
    return this.field.evaluate((input) =>
      (input.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    )
  }
}
