import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BenchmarkPage } from '../../stories/docs/benchmarks/BenchmarkPage'
import { aRun } from '../benchmarks/aRun'

test('the page on benchmarks says so where nothing was measured yet', () => {
  render(<BenchmarkPage results={null} />)
  expect(screen.getByText('Not measured yet.')).toBeVisible()
})

test('the page on benchmarks shows a whole run: tables, charts, and where we are behind', () => {
  const run = aRun((candidate, figure) =>
    figure === 'mount-200' ? { 'latchkey-inline': 30, antd: 80 }[candidate] : undefined,
  )
  render(<BenchmarkPage results={run} />)
  const mounting = screen.getAllByRole('region', { name: /^Mounting, \d of \d$/ })
  const whole = mounting.map((table) =>
    within(table).getByRole('rowheader', { name: 'Latchkey, whole widget' }).closest('tr'),
  )
  expect(whole.map((row) => row?.textContent).join('\n')).toContain('30.0 (28.5–31.5), 3.00×')
  expect(screen.getByTitle('Mount of 200, ms. Less is better.')).toBeInTheDocument()
  expect(screen.getByText(/^Latchkey, whole widget, mount of 200: 3\.00× of Careful hand work/)).toBeVisible()
  expect(screen.getByText(/^Measured on 2026-12-01 in 18 minutes, in 5 interleaved rounds/)).toBeVisible()
})

test('the page on benchmarks refuses a run that is not whole', () => {
  const run = aRun()
  expect(() => render(<BenchmarkPage results={{ ...run, rounds: 1 }} />)).toThrow('This run has 1 rounds, and needs 5.')
})
