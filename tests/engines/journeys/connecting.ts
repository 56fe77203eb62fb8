import type { Journey } from './Journey'
import {
  acme,
  connect,
  copy,
  globex,
  invalid,
  paste,
  startConnecting,
  startUpdating,
  submit,
  type,
  validated,
} from './steps'

export const connecting: readonly Journey[] = [
  {
    name: 'paste a key, connect, see to whom',
    short: ['standalone', 'integrated'],
    async run(stage) {
      const { I, served } = stage
      const key = stage.newKey()
      await copy(stage, key)
      await startConnecting(stage)
      await paste(stage, key)
      await I.isMasked()
      const validate = served.hold('validate')
      await submit(stage)
      await I.sees('Validation in progress')
      await I.isMasked()
      validate()
      await I.sees(`Connected to ${acme.name}`)
      await I.sees(`Company ID: ${acme.id}`)
      await I.hasNoField()
      await I.isAt(/Connected to Acme ApS|Update API Key/)
      I.check('what was validated', validated(stage), [key])
    },
  },
  {
    name: 'a refused key: what failed, in the field, and again at once',
    short: ['standalone'],
    async run(stage) {
      const { I, served } = stage
      const wrong = stage.newKey()
      await startConnecting(stage)
      await type(stage, wrong)
      served.answers.validate = { ok: false, code: 'invalid-key' }
      await submit(stage)
      await I.sees(invalid)
      await I.hears(invalid)
      await I.isAt(/API key/)
      await I.until('a field that is invalid', () => I.ask('isInvalid'))
      await I.until('the error in its description', async () => (await I.ask('described')).includes(invalid))
      I.check('the text of the field', await I.ask('value'), wrong)
      await I.isMasked()
      const right = stage.newKey()
      // The focus is in the field already.
      await I.press('Command+a')
      await I.type(right)
      served.answers.validate = { ok: true, company: acme }
      await I.press('Enter')
      await I.sees(`Connected to ${acme.name}`)
      I.check('what was validated', validated(stage), [wrong, right])
    },
  },
  {
    name: 'update, cancel, keep, switch',
    async run(stage) {
      const { I, served } = stage
      await connect(stage)
      await startUpdating(stage)
      await I.isAt(/API key/)
      await type(stage, stage.newKey())
      await I.click('Cancel')
      await I.hasNoField()
      await I.isAt('Update API Key')
      await startUpdating(stage)
      I.check('a field that forgot', await I.ask('value'), '')
      served.answers.validate = { ok: true, company: globex }
      await type(stage, stage.newKey())
      await submit(stage)
      await I.sees('This key belongs to another company')
      await I.isAt('This key belongs to another company')
      await I.click('Keep Acme ApS')
      await I.sees(`Connected to ${acme.name}`)
      await startUpdating(stage)
      await type(stage, stage.newKey())
      await submit(stage)
      served.answers.activate = { ok: true, company: globex }
      served.answers.check = { ok: true, connection: { company: globex } }
      await I.click('Switch to Globex GmbH')
      await I.sees(`Connected to ${globex.name}`)
    },
  },
  {
    name: 'a refused connection, replaced; disconnect after a question',
    async run(stage) {
      const { I, served } = stage
      await connect(stage)
      served.answers.check = { ok: false, code: 'revoked-key' }
      await I.click('The key was refused')
      await I.sees('Action required')
      await startUpdating(stage)
      await type(stage, stage.newKey())
      served.answers.check = { ok: true, connection: { company: acme } }
      await submit(stage)
      await I.sees(`Connected to ${acme.name}`)
      await I.seesNo('Action required')
      await I.click('Disconnect')
      await I.isAt('Keep connected')
      await I.press('Escape')
      await I.isAt('Disconnect')
      await I.click('Disconnect')
      await I.isAt('Keep connected')
      await I.click('Disconnect')
      await I.sees('Not connected')
      await I.until('the focus on something', async () => (await I.ask('focused')).tag !== 'none')
    },
  },
]
