/**
 * Ends the process when it is told to, as soon as what has begun has ended.
 *
 * @param {readonly NodeJS.Signals[]} signals
 * @param {() => Promise<void>} stop
 * @returns {() => Promise<void>} for whatever else is a reason to end
 */
export function stopOn(signals, stop) {
  let stopping = false
  const end = async () => {
    // Whoever asks twice does not want to wait.
    if (stopping) process.exit(1)
    stopping = true
    await stop()
    process.exit(0)
  }
  for (const signal of signals) process.on(signal, end)
  return end
}
