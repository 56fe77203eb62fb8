import type { Journey } from './Journey'
import { startConnecting, submit, type } from './steps'

const companies = Array.from({ length: 9 }, (_, index) => ({ id: `c-400${index}`, name: `Company ${index}` }))

export const choosing: readonly Journey[] = [
  {
    name: 'one of nine companies, searched for and chosen with the keyboard',
    short: ['standalone'],
    async run(stage) {
      const { I, served } = stage
      await startConnecting(stage)
      await type(stage, stage.newKey())
      const company = { id: 'c-4007', name: 'Company 7' }
      served.answers.validate = { ok: true, companies }
      served.answers.activate = { ok: true, company }
      served.answers.check = { ok: true, connection: { company } }
      await submit(stage)
      await I.sees('Which company do you want to connect?')
      await I.isAt('Which company do you want to connect?')
      await I.press('Tab')
      await I.isAt(/^Search/)
      // Each stop on the way from the search to the buttons is a control with a name.
      const stops: string[] = []
      for (let pressed = 0; pressed < 6; pressed++) {
        await I.press('Tab')
        const { tag, name } = await I.ask('focused')
        stops.push(`${tag} ${name.replace(/ ?Company ID.*/, '')}`)
        if (name === 'Connect') break
      }
      I.check('the stops of the Tab key', stops, ['INPUT Company 0', 'BUTTON Cancel', 'BUTTON Connect'])
      await I.press('Shift+Tab')
      await I.press('Shift+Tab')
      await I.press('Shift+Tab')
      await I.isAt(/^Search/)
      await I.type('nobody')
      await I.sees('No companies found')
      await I.press('Command+a')
      await I.type('ny 7')
      await I.seesNo('Company 3')
      await I.press('Enter')
      await I.sees('Which company do you want to connect?')
      await I.press('Tab')
      await I.press('Space')
      await I.click('Connect to Company 7')
      await I.sees('Connected to Company 7')
    },
  },
  {
    name: 'a company chosen with the mouse; without a choice, a question',
    async run(stage) {
      const { I, served } = stage
      await startConnecting(stage)
      await type(stage, stage.newKey())
      const company = { id: 'c-4003', name: 'Company 3' }
      served.answers.validate = { ok: true, companies }
      served.answers.activate = { ok: true, company }
      served.answers.check = { ok: true, connection: { company } }
      await submit(stage)
      await I.sees('Which company do you want to connect?')
      await I.click('Connect')
      await I.sees('Choose a company.')
      await I.hears('Choose a company.')
      await I.isAt(/^Company 0/)
      await I.press('ArrowDown')
      await I.isAt(/^Company 1/)
      await I.click(/^Company 3/)
      await I.click('Connect to Company 3')
      await I.sees('Connected to Company 3')
    },
  },
]
