import type { Tab } from './browsers/PromptBrowser'

/** How long a person waits for anything, in milliseconds. Only ever spent by what fails. */
export const patience = 60_000

/** A person in front of a tab, who knows controls by their names. */
export class Visitor {
  readonly tab: Tab

  constructor(tab: Tab) {
    this.tab = tab
  }

  /** @throws Error when it does not come true: what the page says then */
  async until(expression: string | (() => Promise<boolean>), what = `${expression}`): Promise<void> {
    const holds = typeof expression === 'string' ? () => this.tab.run(expression) : expression
    const end = Date.now() + patience
    while (!(await holds())) {
      if (Date.now() > end)
        throw new Error(`Not so: ${what}. The page: ${String(await this.tab.run('document.body.innerText'))}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  sees(text: string): Promise<void> {
    return this.until(`document.body.innerText.includes(${JSON.stringify(text)})`, `“${text}” is there`)
  }

  /** Presses the button, or goes into the field, of this name. */
  async press(name: string): Promise<void> {
    await this.until(`Boolean(${control(name)})`, `there is “${name}”`)
    // Nobody hits what still moves, or what something else is over.
    const aim = `(async () => {
      const control = ${control(name)}
      control?.scrollIntoView({ block: 'center' })
      const look = () => {
        const { left, top, width, height } = control.getBoundingClientRect()
        return [left + width / 2, top + height / 2]
      }
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      await frame()
      if (!control?.isConnected) return null
      const before = look()
      await frame()
      await frame()
      const place = look()
      const isSteady = place.every((at, index) => at === before[index])
      return isSteady && control.contains(document.elementFromPoint(...place)) ? place : null
    })()`
    let place: unknown = null
    await this.until(async () => {
      place = await this.tab.run(aim)
      return place !== null
    }, `“${name}” can be pressed`)
    // SAFETY: what the expression gives.
    const [x, y] = place as [number, number]
    await this.tab.clickAt(x, y)
  }

  /** Types into the field of this name. */
  async enter(name: string, text: string): Promise<void> {
    await this.press(name)
    await this.until(`document.activeElement === ${control(name)}`, `“${name}” has the focus`)
    await this.tab.type(text)
  }

  /** What the fields hold. */
  async values(): Promise<readonly string[]> {
    return (await this.tab.run(`[...document.querySelectorAll('input')].map(({ value }) => value)`)) as string[]
  }
}

/** The last of this name: what a dialog holds comes after the page. */
const control = (name: string) =>
  `[...document.querySelectorAll('button, input, textarea')].findLast((one) => {
    const names = one.labels?.length ? [...one.labels] : [one]
    const text = names.map(({ textContent }) => textContent.trim()).join(' ')
    return text === ${JSON.stringify(name)} && one.getClientRects().length > 0
  })`
