import 'latchkey/styles.css'
import { render } from '@testing-library/react'
import { ApiKeyConnect } from 'latchkey'
import { expect, it } from 'vitest'
import { acme } from '../requirements/setup'

/** Around everything that the widget shows, as far as a person sees it. */
function framesOf(variant: 'card' | 'plain') {
  const { container, unmount } = render(
    <ApiKeyConnect
      provider="Pleo"
      validate={() => ({ ok: true, company: acme })}
      initialConnection={null}
      checkIntervalMs={false}
      variant={variant}
    />,
  )
  const input = container.querySelector('.lk-field')
  const frames: string[] = []
  for (let at = input?.parentElement; at && at !== container; at = at.parentElement) {
    const { borderTopWidth, boxShadow, paddingInlineStart } = getComputedStyle(at)
    const framed = borderTopWidth !== '0px' || boxShadow !== 'none' || paddingInlineStart !== '0px'
    if (framed) frames.push(at.className)
  }
  unmount()
  return frames
}

it('a plain one has no frame of its own within a modal of the host’s, and a card has one', () => {
  expect(framesOf('card')).toHaveLength(1)
  expect(framesOf('plain')).toEqual([])
})
