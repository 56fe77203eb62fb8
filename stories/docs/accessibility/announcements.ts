import { en } from '../../../src/locales/en'

const pleo = { name: 'Pleo', keyKind: 'standalone' } as const
const company = { id: '48211', name: 'Acme ApS' }
const names = { current: company.name, candidate: 'Globex GmbH', provider: pleo.name }
const { announcements, company: question, dialog, failures, field, progress, summary, warning } = en
const invalid = failures['invalid-key']({ ...pleo, failure: { code: 'invalid-key' }, locale: 'en' })

/** What is said when, how urgently, in English, and where the focus is then: straight from the catalogue. */
export const announcementRows: readonly (readonly [event: string, politeness: string, text: string, focus: string])[] =
  [
    ['A key is sent', 'polite', announcements.validating(pleo), 'stays'],
    ['It takes long', 'polite', progress.slow(pleo), 'stays'],
    ['It is tried again', 'polite', progress.retrying({ try: 2, of: 3 }), 'stays'],
    ['The device is offline', 'polite', progress.offline, 'stays'],
    ['The key works', 'polite', announcements.activating(pleo), 'stays'],
    ['It is connected', 'polite', `${summary.connectedTo(company)}.`, 'its heading, or what opened the dialog'],
    ['It fails', 'assertive', `${invalid.happened} ${invalid.todo}`, 'the field that is wrong'],
    ['Another company', 'polite', question.explanation['company-changed'](names), 'the question'],
    ['Connect before a company is chosen', 'assertive', `${question.choose}.`, 'the first company'],
    ['Cancel, Keep', 'polite', announcements.cancelled, 'where the attempt was started'],
    ['The same in an update', 'polite', `${announcements.cancelled} ${announcements.keyStillInUse}`, 'what started it'],
    [
      'A connection breaks',
      'assertive',
      warning.text({ ...pleo, failure: { code: 'revoked-key' }, locale: 'en' }),
      'stays',
    ],
    ['It is being removed', 'polite', summary.disconnecting, 'the provider’s name'],
    ['It is removed', 'polite', announcements.disconnected(pleo), 'the provider’s name'],
    ['The first check again', 'polite', dialog.loading(pleo), 'the provider’s name'],
    ['The key is shown', 'polite', field.shown, 'stays'],
    ['The person hides it again', 'polite', field.hidden, 'stays'],
    ['Something was removed from a paste', 'polite', field.removed(['whitespace']), 'stays'],
    ['The company ID is copied', 'polite', summary.copied, 'stays'],
  ]
