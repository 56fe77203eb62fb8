import { nothingSoon, soonMs, watchTimers } from '../showroom/watchTimers'

// When a test is loaded, before anything of it sets a timer.
watchTimers(soonMs)

/** After what React has scheduled until now, which it does by messages. */
const later = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(null)
  })

/**
 * Resolves once the page comes to rest: frames are drawn, React has committed, and no timer is due soon. What would have
 * happened by itself has happened by then, however slow the machine is; so that nothing happened can be expected.
 */
export async function quiet() {
  for (let calm = 0; calm < 2; calm = nothingSoon() ? calm + 1 : 0) {
    await new Promise(requestAnimationFrame)
    await later()
  }
}
