import type { Channel } from '../Channel'

/** The browser's own measurements, which monitoring tools send away. */
export const performanceEntries: Channel = {
  name: 'performance entries',
  async read({ page }) {
    const texts = await page.evaluate(async () => {
      const entries = performance.getEntries()
      const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()))
      for (const type of PerformanceObserver.supportedEntryTypes) observer.observe({ type, buffered: true })
      await new Promise((resolve) => setTimeout(resolve, 50))
      observer.disconnect()
      return window.leakInstruments.textsOf(
        entries.map((entry): unknown[] => [entry.toJSON(), (entry as PerformanceMark).detail]),
      )
    })
    return texts.map((text) => ({ where: 'entry', text }))
  },
}
