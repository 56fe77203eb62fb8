import type { ComponentPropsWithRef } from 'react'
import type { Render } from '../parts/parts'
import { useParts } from '../parts/useParts'
import { withRef } from '../parts/withRef'

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** How much it asks for attention. One `primary` at a time. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  render?: Render | undefined
}

/** Renders a `<button>` that does not submit unless told to. */
export const Button = withRef(function Button({ variant = 'secondary', ...given }: ButtonProps) {
  const { part, props } = useParts('button', given)
  return part('button', <button type="button" {...props} data-variant={variant} />)
})
