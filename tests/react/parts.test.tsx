import { act, fireEvent, render, screen } from '@testing-library/react'
import { ConnectionBadge, KeyInput, type KeyInputProps, type PartProps, type PartsProps } from 'latchkey'
import { describe, expect, it, vi } from 'vitest'
import { PartsContext } from '../../src/components/parts/PartsContext'
import { aPlainKey as aKey } from '../aKey'
import { expectConsole } from '../expectConsole'

const input = () => screen.getByLabelText<HTMLInputElement>(/API key/)
const show = (props: Partial<KeyInputProps>) => {
  const page = (more: Partial<KeyInputProps>) => <KeyInput provider="Acme" onKeySubmit={() => {}} {...more} />
  const { rerender } = render(page(props))
  return (more: Partial<KeyInputProps>) => rerender(page(more))
}

describe('an element in the place of a part', () => {
  it('keeps what was typed, whatever it looks like at each render, and however new its ref (K02)', () => {
    const seen = vi.fn()
    const again = () => ({ renders: { input: <input ref={(element) => void seen(element)} title="Mine" /> } })
    const rerender = show(again())
    fireEvent.input(input(), { target: { value: 'acme_1234' } })
    const element = input()
    for (const _ of [1, 2, 3]) rerender(again())
    expect(input()).toBe(element)
    expect(element.value).toBe('acme_1234')
    expect(element.title).toBe('Mine')
    expect(seen).toHaveBeenLastCalledWith(element)
  })

  it('stays masked, unfilled and wired, whatever it says itself (R04)', () => {
    show({
      renders: {
        input: <input type="text" id="mine" autoComplete="on" aria-describedby="nothing" readOnly />,
        submit: <button type="button">Go</button>,
      },
    })
    expect(input()).toMatchObject({ type: 'password', readOnly: false })
    expect(input().id).not.toBe('mine')
    expect(input().autocomplete).not.toBe('on')
    expect(input()).toHaveAccessibleDescription(/secret/)
    expect(screen.getByRole('button', { name: 'Go' })).toHaveAttribute('type', 'submit')
  })

  it('hears first, and what it prevents does not happen', async () => {
    const onKeySubmit = vi.fn()
    const press = async (prevents: boolean) => {
      const onClick = vi.fn((event: { preventDefault: () => void }) => (prevents ? event.preventDefault() : undefined))
      const page = (
        <KeyInput provider="Acme" onKeySubmit={onKeySubmit} renders={{ submit: <button onClick={onClick} /> }} />
      )
      const { unmount } = render(page)
      fireEvent.input(input(), { target: { value: aKey() } })
      await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Connect' })))
      expect(onClick).toHaveBeenCalledOnce()
      unmount()
    }
    await press(true)
    expect(onKeySubmit).not.toHaveBeenCalled()
    await press(false)
    expect(onKeySubmit).toHaveBeenCalledOnce()
  })

  it('is the one of its own name, before that of all buttons', () => {
    show({ onCancel: () => {}, renders: { button: <button data-mine="any" />, submit: <button data-mine="submit" /> } })
    expect(screen.getByRole('button', { name: 'Connect' })).toHaveAttribute('data-mine', 'submit')
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveAttribute('data-mine', 'any')
  })

  it('is told of where it takes no ref, or shows the key, since neither can work', () => {
    expectConsole('warn', /`\.lk-input` takes no `ref`/)
    expectConsole('warn', /can be read on the screen/)
    const Deaf = ({ ref: _, ...props }: PartProps) => <input {...props} />
    show({ renders: { input: <Deaf /> } })
    show({ renders: { input: (props) => <input {...props} type="text" /> } })
    expect(screen.getAllByLabelText(/API key/)).toHaveLength(2)
  })

  it('has both classes and both styles, and its own children', () => {
    render(
      <ConnectionBadge
        style={{ color: 'red', opacity: 0.5 }}
        className="outer"
        render={<b className="own" style={{ opacity: 1 }} />}
        renders={{ 'badge-label': <i>Fine</i> }}
      />,
    )
    const badge = screen.getByText('Fine').closest<HTMLElement>('b')
    expect(badge).toHaveClass('lk-badge', 'lk-root', 'outer', 'own')
    expect([badge?.style.color, badge?.style.opacity]).toEqual(['red', '1'])
  })

  it('is that of the closest component that says so', () => {
    const far: PartsProps = {
      classNames: { badge: 'far', 'badge-label': 'far' },
      renders: { badge: <b title="far" /> },
    }
    render(
      <PartsContext.Provider value={far}>
        <ConnectionBadge classNames={{ badge: 'near' }} />
      </PartsContext.Provider>,
    )
    expect(screen.getByTitle('far')).toHaveClass('near')
    expect(screen.getByTitle('far')).not.toHaveClass('far')
    expect(screen.getByText('Not connected')).toHaveClass('far')
  })
})
