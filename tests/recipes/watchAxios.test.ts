import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import axios from 'axios'
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import { watchAxios } from '../../examples/recipes/watchAxios'

const server = createServer((request, response) => {
  response.statusCode = Number(request.url?.slice(1))
  response.end('body')
})
let baseURL = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

function watched() {
  const check = vi.fn()
  const api = axios.create({ baseURL })
  return { check, api, stop: watchAxios(api, { check }) }
}

it('a burst of fifty 401s in the host’s own traffic asks check once, and each caller still gets its error', {
  tags: ['R23'],
}, async () => {
  // A busy machine may take longer for the fifty than what counts as a burst.
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => void vi.useRealTimers())
  const { api, check } = watched()
  const results = await Promise.allSettled(Array.from({ length: 50 }, () => api.get('/401')))
  expect(check).toHaveBeenCalledOnce()
  for (const result of results) expect(result).toMatchObject({ reason: { response: { status: 401 } } })
})

it.each([200, 204])('%i passes through and asks nothing', async (status) => {
  const { api, check } = watched()
  expect((await api.get(`/${status}`)).status).toBe(status)
  expect(check).not.toHaveBeenCalled()
})

it.each([400, 403, 404, 429, 500, 503])('%i is an error of the caller, and no reason to ask', async (status) => {
  const { api, check } = watched()
  await expect(api.get(`/${status}`)).rejects.toMatchObject({ response: { status } })
  expect(check).not.toHaveBeenCalled()
})

it('asks no more once it is ended', async () => {
  const { api, check, stop } = watched()
  stop()
  await expect(api.get('/401')).rejects.toThrow()
  expect(check).not.toHaveBeenCalled()
})
