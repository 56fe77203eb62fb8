import { afterEach, expect, it, vi } from 'vitest'
import { electLeader } from '../../src/checking/createSharing'

afterEach(() => void vi.unstubAllGlobals())

it('where locks are refused, as to a page of an opaque origin, it leads all the same, unless it has retired', {
  tags: ['R23'],
}, async () => {
  const request = () => Promise.reject(new DOMException('', 'SecurityError'))
  vi.stubGlobal('navigator', { locks: { request } })
  const onLead = vi.fn()
  electLeader('a', onLead)
  electLeader('b', onLead)()
  await Promise.resolve()
  await Promise.resolve()
  expect(onLead).toHaveBeenCalledOnce()
})
