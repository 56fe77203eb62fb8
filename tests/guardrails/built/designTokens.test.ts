import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { designTokens } from '../../../scripts/tokens/designTokens.mjs'
import { tokenTexts } from '../../../stories/docs/tokens/tokenTexts'

const root = join(import.meta.dirname, '../../..')
const files = designTokens(readFileSync(join(root, 'src/styles.css'), 'utf8'), tokenTexts)
const paths = ['tokens.json', 'tokens/light.json', 'tokens/dark.json']

test.each(paths)('latchkey/%s is found by its public name, and is what the stylesheet says', (path) => {
  const found = createRequire(join(root, 'package.json')).resolve(`latchkey/${path}`)
  expect(found).toBe(join(root, 'dist', path))
  expect(JSON.parse(readFileSync(found, 'utf8'))).toEqual(files[path])
})
