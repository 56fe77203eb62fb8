import { act, fireEvent, render, screen } from '@testing-library/react'
import { ApiKeyConnect } from 'latchkey'
import type { Activate, Company } from 'latchkey/headless'
import { expect, it, vi } from 'vitest'
import { aPlainKey as aKey } from '../aKey'

const many: readonly Company[] = Array.from({ length: 10_000 }, (_, index) => ({
  id: `c-${index}`,
  name: `Company ${index} ${'of a very long name '.repeat(index % 10 === 0 ? 500 : 1)}`,
}))

async function choose(current?: Company) {
  const activate = vi.fn<Activate>((_, { company }) => ({ ok: true, company }))
  render(
    <ApiKeyConnect
      provider="Acme"
      validate={() => ({ ok: true, companies: many })}
      activate={activate}
      initialConnection={current ? { company: current } : null}
      checkIntervalMs={false}
    />,
  )
  if (current) fireEvent.click(screen.getByRole('button', { name: 'Update API Key' }))
  const input = screen.getByLabelText<HTMLInputElement>(/API key/)
  input.value = aKey()
  await act(async () => input.form?.requestSubmit())
  await act(async () => {})
  return activate
}

// By selector: to compute the role of every node of a long page takes longer than to show it.
const radios = () => [...document.querySelectorAll<HTMLInputElement>('[type=radio]')]

it('of ten thousand companies, as many are shown as a person reads, and the rest is found by searching', async () => {
  const activate = await choose()
  expect(radios()).toHaveLength(100)
  expect(document.body).toHaveTextContent('Showing 100 of 10,000 companies. Search to find the others.')
  const search = document.querySelector('[type=search]') as HTMLInputElement
  fireEvent.change(search, { target: { value: 'Company 9999' } })
  expect(radios()).toHaveLength(1)
  expect(document.body).not.toHaveTextContent('Showing')
  fireEvent.click(radios()[0] as HTMLInputElement)
  // What will be confirmed stays in sight, whatever is searched for then.
  fireEvent.change(search, { target: { value: '' } })
  expect(radios()).toHaveLength(101)
  expect(
    radios()
      .filter(({ checked }) => checked)
      .map(({ value }) => value),
  ).toEqual(['c-9999'])
  await act(async () => (search.form as HTMLFormElement).requestSubmit())
  expect(activate).toHaveBeenCalledOnce()
  expect(activate.mock.calls[0]?.[1].company.id).toBe('c-9999')
})

it('the company that is connected now is shown, however late it comes in the list', async () => {
  await choose({ id: 'c-5000', name: 'Company 5000' })
  expect(radios()).toHaveLength(101)
  expect(
    radios()
      .filter(({ checked }) => checked)
      .map(({ value }) => value),
  ).toEqual(['c-5000'])
})
