import { expect, test } from 'vitest'
import { trimEdges } from '../../src/key/texts/trimEdges'

test('what is cut off both ends comes back once, even if nothing is left', { tags: ['K08'] }, () => {
  expect(trimEdges(' a b\t', /\s/)).toEqual({ inner: 'a b', cut: ' \t' })
  expect(trimEdges(' \n\t', /\s/)).toEqual({ inner: '', cut: ' \n\t' })
  expect(trimEdges('', /\s/)).toEqual({ inner: '', cut: '' })
})
