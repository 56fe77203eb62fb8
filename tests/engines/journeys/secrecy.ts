import type { Journey } from './Journey'
import { acme, globex, startConnecting, startUpdating, submit, type } from './steps'

export const secrecy: readonly Journey[] = [
  {
    name: 'a key is where the person put it, and nowhere else, at every moment',
    short: ['integrated'],
    async run(stage) {
      const { I, served, findKeys } = stage
      const at = async (moment: string) => I.check(`where the key is: ${moment}`, await findKeys(), [])
      await startConnecting(stage)
      await type(stage, stage.newKey())
      await at('entered')
      await I.click('Show key')
      await I.isMasked(false)
      await at('revealed')
      await I.click('Hide key')
      const validate = served.hold('validate')
      served.answers.validate = { ok: false, code: 'invalid-key' }
      await submit(stage)
      await I.sees('Validation in progress')
      await at('validating')
      validate()
      await I.sees('appears to be invalid')
      await at('failed')
      await type(stage, stage.newKey())
      served.answers.validate = { ok: true, companies: [acme, globex] }
      await submit(stage)
      await I.sees('Which company do you want to connect?')
      await at('confirming')
      await I.click(/^Acme ApS/)
      await I.click('Connect to Acme ApS')
      await I.sees('Connected to Acme ApS')
      await at('connected')
      served.answers.validate = { ok: true, company: acme }
      await startUpdating(stage)
      await type(stage, stage.newKey())
      await I.click('Cancel')
      await I.hasNoField()
      await at('cancelled')
      await startUpdating(stage)
      await type(stage, stage.newKey())
      await I.eval(() => document.getElementById('remove')?.click())
      await I.hasNoField()
      await at('unmounted')
    },
  },
]
