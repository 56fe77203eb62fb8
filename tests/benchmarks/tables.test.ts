import { describe, expect, it } from 'vitest'
import { behind } from '../../benchmarks/figures/behind.mjs'
import { chart } from '../../benchmarks/figures/chart.mjs'
import { inWords } from '../../benchmarks/figures/inWords.mjs'
import { measureTables } from '../../benchmarks/figures/measureTables.mjs'
import { ratioOf } from '../../benchmarks/figures/ratioOf.mjs'
import { readmeTable } from '../../benchmarks/figures/readmeTable.mjs'
import { resultPage } from '../../benchmarks/figures/resultPage.mjs'
import { aRun } from './aRun'

const mounts: Readonly<Record<string, number>> = { 'latchkey-inline': 30, radix: 17, antd: 80, 'floor-again': 11 }
const run = aRun((candidate, figure) => (figure === 'mount-200' ? mounts[candidate] : undefined))
const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim())

describe('a ratio', () => {
  it('is to the floor of the same run', () => {
    expect(ratioOf(run, 'latchkey-inline', 'mount-200')).toBeCloseTo(3)
    expect(ratioOf(run, 'floor', 'mount-200')).toBe(1)
  })

  it('of many connections is to bare React with as many', () => {
    const lists = aRun((candidate, figure) =>
      figure === 'rows' ? { 'list-floor': 20, 'list-latchkey': 50 }[candidate] : undefined,
    )
    expect(ratioOf(lists, 'list-latchkey', 'rows')).toBeCloseTo(2.5)
  })

  it('is none where the floor is 0, or somebody was not measured', () => {
    const none = aRun((candidate) => (candidate === 'floor' ? 0 : undefined))
    expect(ratioOf(none, 'radix', 'mount-200')).toBeNull()
    expect(ratioOf({ ...run, values: {} }, 'radix', 'mount-200')).toBeNull()
    expect(ratioOf(run, 'latchkey-badge', 'key-script')).toBeNull()
  })
})

describe('a figure in words', () => {
  it.each([
    [0, '0'],
    [0.1234, '0.12'],
    [1.5, '1.50'],
    [12.345, '12.3'],
    [1234.5, '1,235'],
    [-3.2, '-3.20'],
  ])('of %d is %s', (value, text) => {
    expect(inWords(value)).toBe(text)
  })
})

describe('what we are behind in', () => {
  it('names every rival that is ahead by more than the noise, the furthest first', () => {
    const [mount] = behind(run, 'latchkey-inline')
    expect(mount?.figure.name).toBe('mount-200')
    expect(mount?.ahead.map(({ title }) => title)).toEqual([
      'Careful hand work',
      'React Hook Form + zod + Radix',
      'Ark UI',
      'React Aria',
      'Base UI',
      'Mantine',
      'Radix',
    ])
    expect(mount?.ahead.at(-1)?.times).toBeCloseTo(30 / 17)
  })

  it('is nothing where the difference is within the noise', () => {
    const close = aRun((candidate, figure) =>
      figure === 'mount-200' ? { 'latchkey-inline': 10.9, 'floor-again': 11 }[candidate] : undefined,
    )
    expect(behind(close, 'latchkey-inline')).toEqual([])
  })

  it('knows that more is better on a server', () => {
    const slow = aRun((candidate, figure) =>
      figure === 'server' ? { 'latchkey-inline': 5, antd: 4 }[candidate] : undefined,
    )
    const [server] = behind(slow, 'latchkey-inline')
    expect(server?.figure.name).toBe('server')
    expect(server?.ahead.map(({ title }) => title)).not.toContain('Ant Design')
    expect(server?.ahead[0]?.times).toBeCloseTo(2)
  })
})

describe('the table of the README', () => {
  it('is where to look, and no gap to be filled in, where nothing was measured', () => {
    expect(readmeTable(null)).toContain('`benchmarks/README.md`')
    expect(readmeTable(null)).not.toMatch(/\bnot\b.*\byet\b|these lines/i)
  })

  it('has the ratios of that run, its date, and says where we are behind', () => {
    const [head = '', , mount = '', keys = ''] = readmeTable(run).split('\n')
    const column = (title: string) => cellsOf(head).indexOf(title)
    expect(head).toContain('2026-12-01')
    expect(cellsOf(mount)[column('**whole widget**')]).toBe('3.00×')
    expect(cellsOf(mount)[column('Radix')]).toBe('1.70×')
    expect(cellsOf(mount)[column('Ant Design')]).toBe('8.00×')
    expect(cellsOf(mount)[1]).toMatch(/^mount of 200; whole widget behind Careful hand work, .*, Radix$/)
    expect(cellsOf(keys)[1]).toBe('script per key')
  })

  it('leaves the README short enough to be read to its end', () => {
    expect(readmeTable(run).split('\n').length).toBeLessThanOrEqual(6)
  })
})

describe('the tables of a run', () => {
  it('have a row for each who has the figure, with median, quartiles and ratio', () => {
    const mounting = measureTables(run).find(({ name }) => name === 'mounting')
    const at = mounting?.head.indexOf('Mount of 200, ms') ?? -1
    const whole = mounting?.rows.find(([who]) => who === 'Latchkey, whole widget')
    expect(whole?.[at]).toBe('30.0 (28.5–31.5), 3.00×')
    expect(mounting?.rows.map(([who]) => who)).not.toContain('Bare React, many')
  })

  it('leave out what was not measured', () => {
    const { floor = {} } = run.values
    const tables = measureTables({ ...run, values: { floor: { 'mount-1': floor['mount-1'] ?? [] } } })
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([['mounting', 1]])
  })

  it('are in the page, with machine, versions, noise, and what each one lacks', () => {
    const page = resultPage(run)
    for (const text of ['2 cores (A processor)', 'react 19.3.1', 'Mount of 200 1.10×', '## What stays', 'a dialog'])
      expect(page).toContain(text)
    expect(page).toContain('Latchkey, whole widget, mount of 200: 3.00× of Careful hand work')
  })
})

describe('a chart', () => {
  it('has a bar for each, the longest for the most, and says what is better', () => {
    const svg = chart(run, 'mount-200')
    const widths = Array.from(svg.matchAll(/<rect x="250" y="\d+" width="([\d.]+)"/g), ([, width]) => Number(width))
    const shown = run.candidates.filter(({ name }) => run.values[name]?.['mount-200'])
    expect(widths).toHaveLength(shown.length)
    expect(widths.indexOf(Math.max(...widths))).toBe(shown.findIndex(({ name }) => name === 'antd'))
    expect(svg).toContain('<title>Mount of 200, ms. Less is better.</title>')
    expect(chart(run, 'server')).toContain('More is better.')
  })

  it('is none of what nobody has', () => {
    expect(() => chart({ ...run, values: {} }, 'mount-200')).toThrow('Nobody has mount-200 in this run.')
  })
})
