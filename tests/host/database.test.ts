import { createServer, type Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { openDatabase } from '../../examples/host-app/backend/database'

const ready = Buffer.from([0x5a, 0, 0, 0, 5, 0x49])
const authenticated = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0])
const parsedBoundAndDescribed = Buffer.from([0x31, 0, 0, 0, 4, 0x32, 0, 0, 0, 4, 0x6e, 0, 0, 0, 4])
const empty = Buffer.concat([Buffer.from([0x43, 0, 0, 0, 13]), Buffer.from('SELECT 0\0')])
const [simpleQuery, sync] = [0x51, 0x53]

/** As much of a PostgreSQL server as answers every query with nothing, and can hang up. */
async function startSilentServer() {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    socket.once('data', () => {
      socket.write(Buffer.concat([authenticated, ready]))
      socket.on('data', (data) => {
        if (data[0] === simpleQuery) socket.write(Buffer.concat([empty, ready]))
        else if (data.includes(sync)) socket.write(Buffer.concat([parsedBoundAndDescribed, empty, ready]))
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `postgres://nobody:nothing@127.0.0.1:${typeof address === 'object' && address?.port}/none`,
    hangUp: () => {
      for (const socket of sockets) socket.destroy()
    },
    stop: () => server.close(),
  }
}

it('a database that drops an idle connection is told of, and asked again with the next query', {
  tags: ['R26'],
}, async () => {
  const server = await startSilentServer()
  const told: unknown[] = []
  const database = await openDatabase({ url: server.url, onError: (error) => told.push(error) })
  onTestFinished(async () => {
    await database.close()
    server.stop()
  })
  server.hangUp()
  // Without a listener, what the pool emits here ends the process.
  await expect.poll(() => told).toEqual([expect.any(Error)])
  expect(await database.query('select 1')).toEqual([])
})
