import { forwardRef, type ReactElement, version } from 'react'

type Component<Props> = (props: Props) => ReactElement | null

/** Whether React gives a ref among the props, as of 19. */
export const givesRef = Number.parseInt(version, 10) >= 19

/**
 * The same component, which finds `ref` among its props in every React: before 19, a function is given none.
 *
 * @__NO_SIDE_EFFECTS__ so that a bundler leaves out the parts that a page doesn't use.
 */
export function withRef<Props extends { readonly ref?: unknown }>(component: Component<Props>): Component<Props> {
  if (givesRef) return component
  // SAFETY: the props are given with their ref, or without both.
  const passing = forwardRef<unknown, Props>((props, ref) => component({ ...props, ref } as Props))
  passing.displayName = component.name
  // SAFETY: to JSX, what forwardRef makes is a component of the same props.
  return passing as unknown as Component<Props>
}
