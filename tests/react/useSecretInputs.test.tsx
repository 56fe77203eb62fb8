import { act, fireEvent, render, renderHook, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { type SecretInputs, useSecretInputs } from '../../src/react/input/useSecretInputs'

function inputsWith(markup: (inputs: SecretInputs) => React.ReactNode) {
  const { result } = renderHook(useSecretInputs)
  const view = render(markup(result.current))
  return { inputs: result.current, ...view }
}
const site = () => screen.getByLabelText<HTMLInputElement>('Site')
const region = () => screen.getByLabelText<HTMLSelectElement>('Region')

describe('fill', () => {
  it('fills an input, and tells the host by the events of typing', () => {
    const heard: string[] = []
    const { inputs, container } = inputsWith((given) => (
      <form onChange={() => heard.push('form')} onInput={() => heard.push('input')}>
        <input
          aria-label="Site"
          ref={given.ref('site', undefined)}
          onChange={({ target }) => heard.push(target.value)}
        />
      </form>
    ))
    container.addEventListener('input', (event) => heard.push(`native ${event.type}`))
    container.addEventListener('change', (event) => heard.push(`native ${event.type}`))
    act(() => expect(inputs.fill('site', 'acme')).toBe(true))
    expect(site()).toHaveValue('acme')
    expect(inputs.value('site')).toBe('acme')
    expect([...heard].sort()).toEqual(['acme', 'form', 'input', 'native change', 'native input'])
  })

  it.each([
    ['eu', 'eu'],
    ['EU', 'eu'],
    ['Europe (Frankfurt)', 'eu'],
    [' europe (frankfurt) ', 'eu'],
    ['US', 'us'],
    // Exactly this value goes before another one in other letters.
    ['Us', 'Us'],
  ])('chooses the option of a select by %j', (given, value) => {
    const onChange = vi.fn()
    const { inputs } = inputsWith(({ ref }) => (
      <select aria-label="Region" ref={ref('region', undefined)} defaultValue="" onChange={onChange}>
        <option value="">Choose…</option>
        <option value="us">United States</option>
        <option value="Us">Another</option>
        <option value="eu">Europe (Frankfurt)</option>
      </select>
    ))
    act(() => expect(inputs.fill('region', given)).toBe(true))
    expect(region()).toHaveValue(value)
    expect(onChange).toHaveBeenCalledOnce()
  })

  it('chooses nothing that there is not, and says so', () => {
    const { inputs } = inputsWith(({ ref }) => (
      <select aria-label="Region" ref={ref('region', undefined)} defaultValue="us">
        <option value="">Choose…</option>
        <option value="us">United States</option>
        <option value="ap" disabled>
          Asia
        </option>
      </select>
    ))
    for (const given of ['', 'eu', 'Choose…', 'ap', 'Asia', 'United']) expect(inputs.fill('region', given)).toBe(false)
    expect(region()).toHaveValue('us')
    expect(inputs.fill('nothing', 'x')).toBe(false)
    expect(inputs.has('nothing')).toBe(false)
    expect(inputs.has('region')).toBe(true)
  })
})

describe('what fields start with', () => {
  it('is followed where nobody has touched them, and comes back when the entry ends', () => {
    const { inputs } = inputsWith(({ ref }) => (
      <>
        <input aria-label="Site" ref={ref('site', undefined)} defaultValue="acme" />
        <input aria-label="Key" ref={ref('key', undefined)} />
        <select aria-label="Region" ref={ref('region', undefined)} defaultValue="">
          <option value="">Choose…</option>
          <option value="eu">Europe</option>
        </select>
      </>
    ))
    const key = screen.getByLabelText<HTMLInputElement>('Key')
    inputs.follow({ site: 'acme', region: '' })
    inputs.follow({ site: 'globex', region: 'eu' })
    expect([site().value, region().value]).toEqual(['globex', 'eu'])
    fireEvent.input(site(), { target: { value: 'typed' } })
    fireEvent.change(region(), { target: { value: '' } })
    key.value = 'a key'
    inputs.follow({ site: 'initech', region: 'eu' })
    expect([site().value, region().value]).toEqual(['typed', ''])
    inputs.clear()
    expect([site().value, region().value, key.value]).toEqual(['initech', 'eu', ''])
  })

  it('is nothing for a select that has no option for it, until a person chooses', () => {
    const { inputs } = inputsWith(({ ref }) => (
      <select aria-label="Region" ref={ref('region', undefined)} defaultValue="">
        <option value="us">United States</option>
        <option value="eu">Europe</option>
      </select>
    ))
    expect(inputs.value('region')).toBe('')
    act(() => expect(inputs.fill('region', 'eu')).toBe(true))
    expect(inputs.value('region')).toBe('eu')
  })
})
