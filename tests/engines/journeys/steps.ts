import type { Stage } from '../startStage'

export const acme = { id: 'c-2001', name: 'Acme ApS' }
export const globex = { id: 'c-3001', name: 'Globex GmbH' }
export const invalid = 'The API Key appears to be invalid. Please check and try again.'

const field = 'Pleo API key'

/** Puts a text on the clipboard, as a person does: selected in another page, and cut. */
export async function copy({ I, served, address }: Stage, text: string) {
  await I.goto(`${served.url}/elsewhere`)
  await I.eval(() => {
    // Or a browser on a slow machine writes it down, to restore it.
    document.body.innerHTML = '<textarea autocomplete="off"></textarea>'
    document.querySelector('textarea')?.focus()
  })
  await I.type(text)
  await I.press('Command+a')
  await I.press('Command+x')
  await I.until('a text that was cut', () => I.eval(() => document.querySelector('textarea')?.value === ''))
  await I.goto(address)
}

/** Opens the field for a first key, where it is not open already. */
export async function startConnecting({ I, presentation }: Stage) {
  if (presentation === 'dialog') await I.click('Connect')
  await I.isMasked()
}

export async function startUpdating({ I }: Stage) {
  await I.click(/^(Update|Replace) API Key$/)
  await I.isMasked()
}

/** Into the field, in place of what stands there. */
export async function type({ I }: Stage, key: string) {
  await I.click(field)
  await I.press('Command+a')
  await I.type(key)
  await I.until('what was typed in the field', async () => (await I.ask('value')) === key)
}

export async function paste({ I }: Stage, key: string) {
  await I.click(field)
  await I.press('Command+a')
  await I.press('Command+v')
  await I.until('what was copied in the field', async () => (await I.ask('value')) === key)
}

/** Within the dialog, where there is one: what is behind it can't be reached. */
export async function submit({ I }: Stage) {
  await I.click(/^(Connect|Save new key)$/)
}

/** From a page that is not connected to one that is. */
export async function connect(stage: Stage): Promise<string> {
  const key = stage.newKey()
  await startConnecting(stage)
  await type(stage, key)
  await submit(stage)
  await stage.I.sees(`Connected to ${acme.name}`)
  return key
}

/** What comes after the moment of the last step: to whom it is connected, and what can be done about it. */
export async function seesSummary({ I }: Stage) {
  await I.until('a summary with its actions', () => I.ask('has', '^Update API Key$'))
}

/** What the backend was asked to validate, in order. */
export const validated = ({ served }: Stage) =>
  served.requests
    .filter(({ path }) => path === '/api/validate')
    .map(({ body }) => (JSON.parse(body) as { key: string }).key)
