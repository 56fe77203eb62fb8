import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { joinTokens } from '../react/joinTokens'

export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** How much it asks for attention. One `primary` at a time. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
}

// forwardRef, since focus is moved to buttons and React 18 gives a function no ref.
/** Renders a `<button>` that does not submit unless told to. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'secondary', className, ...props },
  ref,
) {
  return (
    <button type="button" {...props} ref={ref} className={joinTokens('lk-button', className)} data-variant={variant} />
  )
})
