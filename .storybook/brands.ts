interface Brand {
  readonly title: string
  /** Fill and text of the primary button, in light and in dark. */
  readonly accent: readonly [light: string, dark: string]
  readonly onAccent: readonly [light: string, dark: string]
}

/** Made-up brand colours for the toolbar. Each pair is told apart in both schemes, and a test says so. */
export const brands: Readonly<Record<string, Brand>> = {
  indigo: { title: 'Indigo', accent: ['#4338ca', '#a5b4fc'], onAccent: ['#ffffff', '#1e1b4b'] },
  teal: { title: 'Teal', accent: ['#0f766e', '#5eead4'], onAccent: ['#ffffff', '#042f2e'] },
  rose: { title: 'Rose', accent: ['#be123c', '#fda4af'], onAccent: ['#ffffff', '#4c0519'] },
  orange: { title: 'Orange', accent: ['#c2410c', '#fdba74'], onAccent: ['#ffffff', '#431407'] },
}
