import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { type PropsWithChildren, useLayoutEffect } from 'react'
import '../stories/docs/docs.css'
import { docsTheme } from './docsTheme'
import { dressRoot } from './dressRoot'
import { useLook } from './useLook'
import { useScheme } from './useScheme'

/** A docs page in the toolbar's theme. */
export function DocsPage({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const look = useLook()
  const scheme = useScheme()

  useLayoutEffect(() => {
    dressRoot(look)
    document.documentElement.dataset.docs = scheme
    return () => {
      delete document.documentElement.dataset.docs
    }
  })

  return (
    <DocsContainer context={context} theme={docsTheme[scheme]}>
      {children}
    </DocsContainer>
  )
}
