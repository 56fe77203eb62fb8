import type { Stage } from '../startStage'
import type { Journey } from './Journey'
import { connect, seesSummary, startConnecting, type } from './steps'

/** Presses Tab until the focus comes round, and tells each stop. */
async function stopsOf({ I }: Stage, most = 14): Promise<string[]> {
  const stops: string[] = []
  for (let pressed = 0; pressed < most; pressed++) {
    await I.press('Tab')
    const { tag, name, ringed } = await I.ask('focused')
    const stop = `${tag} ${name}${ringed ? '' : ', without a ring'}`
    if (stop === stops[0]) break
    stops.push(stop)
  }
  return stops
}

const nameless = (stops: readonly string[]) => stops.filter((stop) => !/^none |^[A-Z]+ \S/.test(stop))

export const keyboard: readonly Journey[] = [
  {
    name: 'keyboard alone: every stop has a name and a ring, and the way leads round',
    async run(stage) {
      const { I, presentation } = stage
      if (presentation === 'dialog') {
        for (let pressed = 0; pressed < 6 && (await I.ask('focused')).name !== 'Connect'; pressed++)
          await I.press('Tab')
        await I.press('Enter')
        await I.isAt(/API key/)
      }
      const checkAsking = async (offered: string, instead: string) => {
        const asking = await stopsOf(stage)
        I.check('stops without a name', nameless(asking), [])
        I.check(`${offered} among the stops`, asking.includes(`BUTTON ${offered}`), true)
        I.check(`${instead} among the stops`, asking.includes(`BUTTON ${instead}`), false)
        I.check('Connect among the stops', asking.includes('BUTTON Connect'), true)
        I.check(
          'stops without a ring',
          asking.filter((stop) => stop.endsWith('without a ring')),
          [],
        )
      }
      await checkAsking('Paste', 'Show key')
      await type(stage, stage.newKey())
      await checkAsking('Show key', 'Paste')
      await I.click('Pleo API key')
      await I.press('Enter')
      await I.sees('Connected to Acme ApS')
      await seesSummary(stage)
      const connected = await stopsOf(stage)
      I.check('stops without a name', nameless(connected), [])
      I.check('Update among the stops', connected.includes('BUTTON Update API Key'), true)
    },
  },
  {
    name: 'the dialog: focus in, round and back, and Escape asks before it discards',
    kinds: ['integrated'],
    short: ['integrated'],
    async run(stage) {
      const { I } = stage
      await startConnecting(stage)
      await I.isAt(/API key/)
      const stops = await stopsOf(stage)
      I.check(
        'the host among the stops',
        stops.filter((stop) => /Elsewhere|The key was refused|Remove/.test(stop)),
        [],
      )
      await I.press('Escape')
      await I.hasNoField()
      await I.isAt('Connect')
      await I.press('Enter')
      await I.isAt(/API key/)
      await I.type(stage.newKey())
      await I.press('Escape')
      await I.sees('Discard')
      await I.press('Escape')
      await I.hasNoField()
      await I.isAt('Connect')
      await connect(stage)
      await I.hasNoField()
      await I.until('the focus on something', async () => (await I.ask('focused')).tag !== 'none')
    },
  },
]
