// What the browser counts by itself, over its DevTools protocol.

const durations = { script: 'ScriptDuration', task: 'TaskDuration' }

async function read(cdp, name) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find((one) => one.name === name).value
}

/** Milliseconds that the page spent in scripts, and in all, while `act` went on. */
export async function spentWhile(cdp, act) {
  const before = { script: await read(cdp, durations.script), task: await read(cdp, durations.task) }
  await act()
  return {
    script: ((await read(cdp, durations.script)) - before.script) * 1000,
    task: ((await read(cdp, durations.task)) - before.task) * 1000,
  }
}

/** What is there once all garbage is gone. */
export async function remains(page, cdp) {
  // What libraries put off for a moment is not what stays.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters')
  return { heap: (await read(cdp, 'JSHeapUsedSize')) / 1024, nodes, listeners: jsEventListeners }
}
