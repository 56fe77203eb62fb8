import type { Journey } from './Journey'
import { connect } from './steps'

export const tabs: readonly Journey[] = [
  {
    name: 'two tabs in step: connected in one, disconnected in the other',
    async run(stage) {
      const { I } = stage
      const there = await stage.openSecond()
      await there.sees('Not connected')
      await I.front()
      await connect(stage)
      await there.front()
      await there.sees('Connected to Acme ApS')
      await there.click('Disconnect')
      await there.isAt('Keep connected')
      await there.click('Disconnect')
      await there.sees('Not connected')
      await I.front()
      await I.sees('Not connected')
    },
  },
]
