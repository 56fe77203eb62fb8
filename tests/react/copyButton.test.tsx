import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CopyButton } from '../../src/components/summary/CopyButton'

afterEach(() => void Reflect.deleteProperty(navigator, 'clipboard'))

const refuse = (): never => {
  throw new DOMException('', 'SecurityError')
}
const give = (clipboard: PropertyDescriptor) =>
  Object.defineProperty(navigator, 'clipboard', { configurable: true, ...clipboard })

describe('where the clipboard', { tags: ['R26'] }, () => {
  it.each<[string, PropertyDescriptor]>([
    ['is missing', { value: undefined }],
    ['may not be read', { get: refuse }],
    ['can’t be written to', { value: {} }],
  ])('%s, there is no button, and the rest of the page stands', (_, clipboard) => {
    give(clipboard)
    render(
      <p>
        Company <CopyButton text="c-1" label="Copy company ID" copied="Copied" />
      </p>,
    )
    expect(screen.getByText('Company')).toBeInTheDocument()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it.each<[string, () => unknown]>([
    ['throws', refuse],
    ['refuses', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
    ['answers nothing', () => undefined],
  ])('%s, nothing is said to be copied unless it was', async (name, writeText) => {
    const failed = vi.fn()
    window.addEventListener('error', failed)
    give({ value: { writeText } })
    render(<CopyButton text="c-1" label="Copy company ID" copied="Copied" />)
    await act(async () => void fireEvent.click(screen.getByRole('button')))
    if (name !== 'answers nothing') expect(document.querySelector('[aria-live]')).toHaveTextContent('')
    expect(failed).not.toHaveBeenCalled()
    window.removeEventListener('error', failed)
  })
})
