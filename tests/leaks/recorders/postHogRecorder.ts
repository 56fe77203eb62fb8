import posthog from 'posthog-js/dist/module.full.no-external'
import type { RecorderStart } from './RecorderStart'

const api: RecorderStart = {
  startRecorder() {
    posthog.init('phc_test', { api_host: location.origin })
  },
  async flushRecorder() {
    posthog.capture('the end')
    await new Promise((resolve) => setTimeout(resolve, 3_500))
  },
}
Object.assign(window, api)
