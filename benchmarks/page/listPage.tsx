import { Badges, createConnections, Rows } from 'list'
import { Fragment } from 'react'
import { flushSync } from 'react-dom'
import { openStage } from './stage'

const stage = openStage(Fragment as Parameters<typeof openStage>[0])

Object.assign(globalThis, {
  bench: {
    /** A page with a badge for each of `count` connections, of which one changes. Milliseconds until it is laid out. */
    changeOneBadge(count: number) {
      const connections = createConnections(count)
      stage.mount(<Badges connections={connections} />)
      const before = globalThis.commits
      const start = performance.now()
      flushSync(() => connections.change(Math.floor(count / 2)))
      void document.body.offsetHeight
      const changed = { commits: globalThis.commits - before, time: performance.now() - start }
      const shown = document.querySelectorAll('[data-badge="action-required"]').length
      stage.unmount()
      connections.dispose()
      return { ...changed, shown }
    },
    /** Milliseconds until that many rows are laid out. */
    mountRows(count: number) {
      const connections = createConnections(count)
      const { total } = stage.mount(<Rows connections={connections} />)
      const shown = document.querySelectorAll('tr button').length
      stage.unmount()
      connections.dispose()
      return { total, shown }
    },
  },
})
