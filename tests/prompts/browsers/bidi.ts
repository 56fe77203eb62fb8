import WebSocket from 'ws'

interface Answer {
  readonly id?: number
  readonly result?: unknown
  readonly error?: string
  readonly message?: string
}

export interface Bidi {
  readonly send: (method: string, params: object) => Promise<unknown>
  readonly close: () => void
}

/** Speaks WebDriver BiDi with the browser that listens at `address`. */
export async function openBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>()
  let last = 0
  socket.on('message', (data: Buffer) => {
    // SAFETY: the protocol's own form.
    const answer = JSON.parse(data.toString()) as Answer
    if (answer.id !== undefined) waiting.get(answer.id)?.resolve(answer)
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser is gone.'))
  })
  return {
    async send(method, params) {
      const id = ++last
      const answered = new Promise<Answer>((resolve, reject) => waiting.set(id, { resolve, reject }))
      socket.send(JSON.stringify({ id, method, params }))
      const { result, error, message } = await answered
      waiting.delete(id)
      if (error) throw new Error(`${method}: ${error}: ${message}`)
      return result
    },
    close: () => socket.close(),
  }
}
