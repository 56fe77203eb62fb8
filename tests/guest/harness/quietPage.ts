import type { Frame, Page } from 'playwright'
import { nothingSoon } from '../../showroom/watchTimers'

/**
 * Resolves once a page that `watchTimers` watches comes to rest: a frame is drawn, React has committed what it had
 * scheduled, and no timer is due soon. What would have happened by itself has happened by then, however slow the machine is.
 */
export async function quietPage(page: Page | Frame) {
  for (let times = 0; times < 2; times++) {
    await page.evaluate(async () => {
      await new Promise(requestAnimationFrame)
      const { port1, port2 } = new MessageChannel()
      const told = new Promise<void>((resolve) => {
        port1.onmessage = () => resolve()
      })
      port2.postMessage(null)
      await told
    })
    await page.waitForFunction(nothingSoon, undefined, { polling: 20 })
  }
}
