import type { ScriptedAnswers } from '../leaks/harness/servePage'
import type { Visitor } from './Visitor'

export interface Situation {
  readonly name: string
  /** How the page is asked for, after `?`. */
  readonly page: string
  /** Which page. @default '/' */
  readonly path?: string
  /** The browser that does offer it, since no attribute keeps it from that: SECURITY.md tells so. */
  readonly told?: 'firefox'
  /** Runs also in the short selection. */
  readonly short?: true
  readonly visit: (I: Visitor, keys: Keys, answers: ScriptedAnswers) => Promise<void>
}

/** What is typed: none of it may ever be offered to anyone. */
export interface Keys {
  readonly key: string
  readonly secret: string
}

const keyField = 'Acme Pay API key'
const invalid = { ok: false, code: 'invalid-key' } as const
const refused = 'The API Key appears to be invalid.'
const connected = 'Connected to Acme ApS'
export const companyQuestion = 'Which company do you want to connect?'

async function connect(I: Visitor, { key }: Keys) {
  await I.enter(keyField, key)
  await I.press('Connect')
  await I.sees(connected)
}

/** The person has copied it elsewhere; an empty field offers the button. */
export async function pasteWithButton(I: Visitor, key: string) {
  await I.press(keyField)
  await I.tab.run(`navigator.clipboard.writeText(${JSON.stringify(key)}).then(() => true)`)
  await I.press('Paste')
  await I.until(`document.querySelector('input').value === ${JSON.stringify(key)}`, 'the key is in the field')
}

/** The field stays where it is, out of sight, until one of them is chosen. */
export const severalCompanies = {
  ok: true,
  companies: [
    { id: 'c-2001', name: 'Acme ApS' },
    { id: 'c-3001', name: 'Globex GmbH' },
  ],
} as const

async function askAboutCompany(I: Visitor, { key }: Keys, answers: ScriptedAnswers) {
  answers.validate = severalCompanies
  await I.enter(keyField, key)
  await I.press('Connect')
  await I.sees(companyQuestion)
}

async function connectWithExtras(I: Visitor, { key, secret }: Keys) {
  await I.enter(keyField, key)
  await I.enter('Workspace', 'acme-eu')
  await I.enter('Signing secret', secret)
  await I.enter('Region', 'eu-1')
  await I.press('Connect')
}

/** Into a page from a server whose scripts have not come: nothing may be sent, and nothing lost. */
async function enterEarly(I: Visitor, { key, secret }: Keys) {
  await I.enter('Signing secret', secret)
  await I.enter(keyField, key)
  await I.tab.press('Enter')
  await I.press('Connect')
  const [first = '', second = ''] = await I.values()
  if (first !== key || second !== secret) throw new Error('What was entered before hydration is gone.')
}

/** The page's scripts come. */
async function hydrate(I: Visitor) {
  await I.tab.run(`new Promise((resolve) => {
    const script = document.createElement('script')
    script.addEventListener('load', () => resolve(true))
    script.src = '/early.js'
    document.body.append(script)
  })`)
  await I.until(
    `Object.keys(document.querySelector('input')).some((name) => name.startsWith('__reactProps'))`,
    'the page is hydrated',
  )
  // What React does after that is done before the next frame but one.
  await I.tab.run(
    `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(true)))))`,
  )
}

export const situations: readonly Situation[] = [
  { name: 'in place, success', page: '', short: true, visit: connect },
  {
    name: 'in the dialog, success',
    page: 'dialog',
    async visit(I, keys) {
      await I.press('Connect')
      await connect(I, keys)
    },
  },
  {
    name: 'with extra secrets, success',
    page: 'extra',
    async visit(I, keys) {
      await connectWithExtras(I, keys)
      await I.sees(connected)
    },
  },
  {
    name: 'shown, edited and sent, success',
    page: '',
    async visit(I, { key }) {
      await I.enter(keyField, key.slice(0, 9))
      await I.press('Show key')
      await I.tab.type(`${key.slice(9)}x`)
      await I.tab.press('Backspace')
      await I.press('Connect')
      await I.sees(connected)
    },
  },
  {
    name: 'shown, hidden again and sent with Enter, success',
    page: '',
    async visit(I, { key }) {
      await I.enter(keyField, key)
      await I.press('Show key')
      await I.press('Hide key')
      await I.tab.press('Enter')
      await I.sees(connected)
    },
  },
  {
    name: 'failure, then leaving the page',
    page: '',
    async visit(I, { key }, answers) {
      answers.validate = invalid
      await I.enter(keyField, key)
      await I.press('Connect')
      await I.sees(refused)
    },
  },
  {
    name: 'failure, corrected, success',
    page: '',
    async visit(I, { key }, answers) {
      const { validate } = answers
      answers.validate = invalid
      await I.enter(keyField, key.slice(0, -1))
      await I.press('Connect')
      await I.sees(refused)
      answers.validate = validate
      await I.enter(keyField, key.slice(-1))
      await I.press('Connect')
      await I.sees(connected)
    },
  },
  {
    name: 'pasted with the button, success',
    page: '',
    async visit(I, { key }) {
      await pasteWithButton(I, key)
      await I.press('Connect')
      await I.sees(connected)
    },
  },
  { name: 'asked about the company, then leaving the page', page: '', visit: askAboutCompany },
  {
    name: 'asked about the company, success',
    page: '',
    async visit(I, keys, answers) {
      await askAboutCompany(I, keys, answers)
      await I.tab.press('Tab')
      await I.tab.press(' ')
      await I.press('Connect to Acme ApS')
      await I.sees(connected)
    },
  },
  {
    name: 'from a row, success',
    page: 'row',
    async visit(I, { key }) {
      await I.press('Connect')
      await I.enter(keyField, key)
      await I.press('Connect')
      await I.until(`Boolean(document.querySelector('.lk-row[data-status=connected]'))`, 'the row is connected')
    },
  },
  {
    name: 'an update, success',
    page: 'connected',
    async visit(I, { key }) {
      await I.press('Update API Key')
      await I.enter(keyField, key)
      await I.press('Save new key')
      await I.until(`!document.querySelector('input')`, 'the field is gone')
      await I.sees(connected)
    },
  },
  {
    name: 'an update, cancelled',
    page: 'connected',
    async visit(I, { key }) {
      await I.press('Update API Key')
      await I.enter(keyField, key)
      await I.press('Cancel')
      await I.until(`!document.querySelector('input')`, 'the field is gone')
    },
  },
  {
    name: 'unmounted with a key in the field',
    page: '',
    async visit(I, { key }) {
      await I.enter(keyField, key)
      await I.press('Remove the widget')
      await I.until(`!document.querySelector('input')`, 'the field is gone')
    },
  },
  {
    name: 'left with a key in the field',
    page: 'extra',
    async visit(I, { key, secret }) {
      await I.enter(keyField, key)
      await I.enter('Signing secret', secret)
      await I.enter('Region', 'eu-1')
    },
  },
  {
    name: 'in the host’s own form, with extra secrets, success',
    page: 'own&extra',
    short: true,
    async visit(I, keys) {
      await connectWithExtras(I, keys)
      await I.sees('Done')
    },
  },
  {
    name: 'in the host’s own form, failure, then leaving the page',
    page: 'own&extra',
    async visit(I, keys, answers) {
      answers.validate = invalid
      await connectWithExtras(I, keys)
      await I.sees(refused)
    },
  },
  {
    name: 'within a form of the host’s, success',
    page: 'within',
    visit: connect,
  },
  {
    name: 'before hydration, sent in vain, then leaving the page',
    page: '',
    path: '/early',
    told: 'firefox',
    visit: enterEarly,
  },
  {
    name: 'before hydration, sent in vain, then hydrated and sent, success',
    page: '',
    path: '/early',
    told: 'firefox',
    short: true,
    async visit(I, keys) {
      await enterEarly(I, keys)
      await hydrate(I)
      await I.press('Connect')
      await I.sees(connected)
    },
  },
  {
    name: 'before hydration, within a form of the host’s, then leaving the page',
    page: '',
    path: '/early/within',
    told: 'firefox',
    visit: enterEarly,
  },
  {
    name: 'before hydration, within a form of the host’s, then hydrated and refused',
    page: '',
    path: '/early/within',
    told: 'firefox',
    async visit(I, keys, answers) {
      answers.validate = invalid
      await enterEarly(I, keys)
      await hydrate(I)
      await I.press('Connect')
      await I.sees(refused)
    },
  },
]
