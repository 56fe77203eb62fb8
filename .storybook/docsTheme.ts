import { create } from 'storybook/theming'

const brand = { brandTitle: 'Latchkey', brandTarget: '_self' } as const
const look = {
  fontBase: 'system-ui, sans-serif',
  fontCode: 'ui-monospace, sfmono-regular, menlo, consolas, monospace',
  appBorderRadius: 8,
  inputBorderRadius: 6,
} as const

/** The pages and the frame around them, in light and in dark. */
export const docsTheme = {
  light: create({
    base: 'light',
    ...brand,
    ...look,
    brandImage: './latchkey.svg',
    colorPrimary: '#3b5bdb',
    colorSecondary: '#3b5bdb',
    appBg: '#fafafa',
    appContentBg: '#ffffff',
    appPreviewBg: '#ffffff',
    appBorderColor: '#e4e4e7',
    barBg: '#ffffff',
    textColor: '#27272a',
    textMutedColor: '#5f6368',
  }),
  dark: create({
    base: 'dark',
    ...brand,
    ...look,
    brandImage: './latchkey-on-dark.svg',
    colorPrimary: '#8ea6ff',
    colorSecondary: '#8ea6ff',
    appBg: '#18181b',
    appContentBg: '#121214',
    appPreviewBg: '#121214',
    appBorderColor: '#2e2e33',
    barBg: '#18181b',
    textColor: '#ececee',
    textMutedColor: '#a8a8b0',
  }),
}
