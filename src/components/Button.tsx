import type { ComponentPropsWithRef } from 'react'
import { joinTokens } from '../react/joinTokens'
import { withRef } from './withRef'

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** How much it asks for attention. One `primary` at a time. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
}

/** Renders a `<button>` that does not submit unless told to. */
export const Button = withRef(function Button({ variant = 'secondary', className, ...props }: ButtonProps) {
  return <button type="button" {...props} className={joinTokens('lk-button', className)} data-variant={variant} />
})
