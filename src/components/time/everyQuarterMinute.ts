/** In milliseconds. */
export const quarterMinute = 15_000

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Calls `listener` when a quarter of a minute begins, by one timer for all, and none while nobody looks at the page; and at
 * once when somebody looks again. Gives what ends that.
 */
export function everyQuarterMinute(listener: () => void): () => void {
  // One for each call, should two be the same function.
  const own = () => listener()
  if (listeners.size === 0) document.addEventListener('visibilitychange', look)
  listeners.add(own)
  wind()
  return () => {
    listeners.delete(own)
    if (listeners.size > 0) return
    document.removeEventListener('visibilitychange', look)
    wind()
  }
}

function wind() {
  const isWanted = listeners.size > 0 && document.visibilityState === 'visible'
  if (isWanted) timer ??= setTimeout(tell, quarterMinute - (Date.now() % quarterMinute))
  else {
    clearTimeout(timer)
    timer = undefined
  }
}

function tell() {
  timer = undefined
  wind()
  for (const listener of [...listeners]) listener()
}

function look() {
  if (document.visibilityState === 'visible') tell()
  else wind()
}
