import type { ComponentType, PropsWithChildren, ReactElement } from 'react'

/** How a library's page is looked at: its provider is told both. */
export interface KitLook {
  readonly scheme: 'light' | 'dark'
  readonly direction: 'ltr' | 'rtl'
}

type Block<Props = object> = ComponentType<PropsWithChildren<Props>>

export interface KitButtonProps {
  readonly label: string
  readonly kind: 'primary' | 'secondary'
}

/** What the settings page needs of a component library, made of the library's own components. */
export interface Kit {
  /** The sheets that an app with this library loads, with Latchkey's theme file. */
  readonly css: readonly string[]
  /** Whether the library's variables live inside its provider's element, so that a dialog has to be put in there. */
  readonly scoped?: boolean
  /** The library's provider, and what it puts around a page. */
  readonly App: Block<KitLook>
  readonly Heading: Block
  readonly Text: Block
  readonly Card: Block<{ title: string; text: string }>
  readonly Field: ComponentType<{ label: string; value: string; error?: string | undefined }>
  /** No component: a dialog's trigger has to be the library's own button, which takes its ref and handlers. */
  readonly button: (props: KitButtonProps) => ReactElement
  readonly Badge: Block<{ tone: 'good' | 'plain' | 'bad' }>
  readonly Alert: Block<{ title: string }>
}
