/** How a story is looked at. */
export interface Mode {
  readonly theme: 'light' | 'dark'
  readonly direction: 'own' | 'ltr' | 'rtl'
  readonly language: string
  readonly width: number
  /** As the toolbar's Width: what is shown is 320 px wide. */
  readonly narrow?: boolean
  readonly forcedColors?: boolean
  /** Without its play function: those look for English words, and change what there is to be seen. */
  readonly still?: boolean
  /** With clocks that stand still, and three pixels for four, for pictures that take little room. */
  readonly picture?: boolean
}

export const plain: Mode = { theme: 'light', direction: 'own', language: 'en', width: 800 }
