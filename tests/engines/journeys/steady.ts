import type { Stage } from '../startStage'
import type { Journey } from './Journey'
import { acme, globex, startConnecting, startUpdating, submit, type } from './steps'

type Answer = Stage['served']['answers']['validate']

/** Sends another key, and waits on the way, as one does. */
async function send(stage: Stage, answer: Answer) {
  const { I, served } = stage
  await type(stage, stage.newKey())
  served.answers.validate = answer
  const validate = served.hold('validate')
  await submit(stage)
  await I.sees('Validation in progress')
  validate()
}

async function isRefused(stage: Stage, code: 'invalid-key' | 'insufficient-permissions') {
  await send(stage, { ok: false, code })
  await stage.I.until('a field that is invalid', () => stage.I.ask('isInvalid'))
}

async function stoodStill({ I, engine }: Stage, what: string) {
  const places = (await I.ask('placesOfField')) ?? []
  I.check(`places of the field, ${what}, in ${engine}`, places, places.slice(0, 1))
  I.check('a field that was seen', places.length, 1)
}

export const steady: readonly Journey[] = [640, 320].map((width) => ({
  name: `${width} pixels wide: the field stays where it is, whatever is answered`,
  ...(width === 640 && { short: ['standalone'] as const }),
  async run(stage) {
    const { I, served } = stage
    await I.resize(width, 900)
    await startConnecting(stage)
    await I.click('Pleo API key')
    await I.ask('followField')
    await isRefused(stage, 'insufficient-permissions')
    await isRefused(stage, 'invalid-key')
    served.answers.activate = { ok: true, company: acme }
    await send(stage, { ok: true, companies: [acme, globex] })
    await I.sees('Which company do you want to connect?')
    await I.click(/^Acme ApS/)
    const activate = served.hold('activate')
    await I.click('Connect to Acme ApS')
    await I.until('the field again', async () => (await I.ask('isMasked')) === true)
    await stoodStill(stage, 'from the first key to the installation')
    activate()
    await I.sees('Connected to Acme ApS')

    await startUpdating(stage)
    await I.isAt(/API key/)
    await I.ask('followField')
    await isRefused(stage, 'insufficient-permissions')
    await isRefused(stage, 'invalid-key')
    await stoodStill(stage, 'from an update to one that failed')
  },
}))
