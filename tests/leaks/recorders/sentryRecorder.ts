import { addBreadcrumb, getReplay, init, replayIntegration } from '@sentry/browser'
import type { RecorderStart } from './RecorderStart'

const api: RecorderStart = {
  startRecorder() {
    init({
      dsn: `${location.protocol}//public@${location.host}/1`,
      integrations: [replayIntegration()],
      // Which sessions are recorded, not what of them: without these two, none is.
      replaysSessionSampleRate: 1,
      replaysOnErrorSampleRate: 1,
    })
  },
  async flushRecorder() {
    addBreadcrumb({ message: 'The end' })
    await getReplay()?.flush()
  },
}
Object.assign(window, api)
