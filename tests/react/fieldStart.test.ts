import type { Connection, Field } from 'latchkey/headless'
import { describe, expect, it } from 'vitest'
import { fieldStart } from '../../src/react/entry/fieldStart'

const site: Field = { kind: 'text', name: 'site', label: 'Site' }
const options = [
  { value: 'us', label: 'United States' },
  { value: 'eu', label: 'Europe' },
]
const region: Field = { kind: 'select', name: 'region', label: 'Region', options }
const one: Field = { ...region, options: options.slice(1) }
const secret: Field = { kind: 'secret', name: 'pin', label: 'PIN' }
const company = { id: 'acme' }
const silent: Connection = { company }
const known: Connection = { company, fields: { site: 'acme', region: 'eu', pin: 'never shown' } }

describe('what a field starts with', () => {
  it.each<[string, Field, Connection | null, string]>([
    ['a text, first', site, null, ''],
    ['a text with a default, first', { ...site, defaultValue: 'x' }, null, 'x'],
    ['a text, on an update', { ...site, defaultValue: 'x' }, known, 'acme'],
    ['a text, on an update of what does not say', { ...site, defaultValue: 'x' }, silent, ''],
    ['a text that was left empty', { ...site, defaultValue: 'x', optional: true }, { company, fields: {} }, ''],
    ['a select, first', region, null, ''],
    ['a select with a default, first', { ...region, defaultValue: 'us' }, null, 'us'],
    ['a select, on an update', { ...region, defaultValue: 'us' }, known, 'eu'],
    ['a select, on an update of what does not say', { ...region, defaultValue: 'us' }, silent, ''],
    ['a select, of an option that is gone', region, { company, fields: { region: 'ap' } }, ''],
    ['a select with one option', one, null, 'eu'],
    ['a select with one option, on an update of what does not say', one, silent, 'eu'],
    ['a select with one option that may stay empty', { ...one, optional: true }, null, ''],
    ['a select that may stay empty, with a default', { ...region, optional: true, defaultValue: 'us' }, null, 'us'],
    ['a secret', secret, known, ''],
  ])('%s', (_, field, connection, start) => {
    expect(fieldStart(field, connection)).toBe(start)
  })
})
