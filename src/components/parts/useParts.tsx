import { type ClassValue, clsx } from 'clsx'
import { cloneElement, type ReactElement, useContext, useMemo } from 'react'
import { PartsContext } from './PartsContext'
import type { Part, PartsProps } from './parts'
import { type AnyElement, replaceElement } from './replaceElement'

interface Given extends PartsProps<never> {
  readonly className?: string | undefined
}

/**
 * What a component renders its parts with, and its props without what is said of parts.
 * @param root the outermost part, if the component has one that is its own
 */
export function useParts<Props extends Given = Given>(root: Part | null = null, given: Props = {} as Props) {
  const { className, render, classNames, renders, ...props } = given
  const around = useContext(PartsContext)
  // Within one component that the host spoke of stands another one, such as the field in a dialog: the closest counts.
  const within = useMemo(
    () =>
      classNames || renders
        ? { classNames: { ...around.classNames, ...classNames }, renders: { ...around.renders, ...renders } }
        : around,
    [around, classNames, renders],
  )

  /** The element of a part: with its class names, and replaced where the host says so. */
  function part(name: Part, element: ReactElement, ...more: ClassValue[]): ReactElement {
    // SAFETY: whatever is rendered here takes a class name.
    const plain = element as AnyElement
    const replacement = (name === root && render) || within.renders?.[name]
    const isOwn = typeof plain.type !== 'string'
    const dressed = cloneElement(plain, {
      className: clsx(
        `lk-${name}`,
        more,
        plain.props.className as ClassValue,
        within.classNames?.[name],
        name === root && className,
      ),
      // A component of ours has the element that is meant.
      ...(isOwn && { render: replacement }),
      // What the server has sent may be told the page's theme before it is hydrated.
      ...(clsx(more).startsWith('lk-root') && { suppressHydrationWarning: true }),
    })
    const shown = isOwn ? dressed : replaceElement(dressed, replacement)
    return name === root && within !== around ? (
      <PartsContext.Provider value={within}>{shown}</PartsContext.Provider>
    ) : (
      shown
    )
  }

  return { part, props, within }
}
