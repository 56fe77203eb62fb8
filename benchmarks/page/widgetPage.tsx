import * as candidate from 'candidate'
import { Fragment } from 'react'
import { answerNext, asked } from '../sameWork/backend'
import { type MountTimes, openStage, painted } from './stage'

const { Widget, Around = Fragment } = candidate
const stage = openStage(Around as typeof Fragment)

const mount = (count: number) =>
  stage.mount(
    Array.from({ length: count }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they never move
      <div key={index}>
        <Widget />
      </div>
    )),
  )

/** Mounts and unmounts, `times` times. The time of each mount by its parts, and of each unmount. */
function mountOften(count: number, times: number) {
  const mounts: MountTimes[] = []
  const unmounts: number[] = []
  for (let time = 0; time < times; time++) {
    mounts.push(mount(count))
    unmounts.push(stage.unmount())
  }
  return { mounts, unmounts }
}

/** Of the last paste: milliseconds to what was painted after it. */
let paste: Promise<number> | null = null

addEventListener(
  'paste',
  ({ timeStamp }) => {
    paste = painted().then(() => performance.now() - timeStamp)
  },
  true,
)

/** The longest event of each interaction, in milliseconds, as the browser tells it: rounded to 8, and none below 16. */
const interactions = new Map<number, number>()
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    const { interactionId, duration } = entry as PerformanceEventTiming
    if (interactionId) interactions.set(interactionId, Math.max(duration, interactions.get(interactionId) ?? 0))
  }
}).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)

Object.assign(globalThis, {
  bench: {
    mount,
    unmount: stage.unmount,
    mountOften,
    painted,
    answerNext,
    asked,
    takePaste() {
      const last = paste
      paste = null
      if (!last) throw new Error('Nothing was pasted.')
      return last
    },
    /** Of each interaction since the last call, its longest event. */
    takeInteractions() {
      const all = [...interactions.values()]
      interactions.clear()
      return all
    },
  },
})
