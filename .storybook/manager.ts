import { addons } from 'storybook/manager-api'
import { create } from 'storybook/theming'

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Latchkey',
    brandTarget: '_self',
    colorSecondary: '#3b5bdb',
    appBg: '#fafafa',
    appBorderColor: '#e4e4e7',
    appBorderRadius: 8,
    barBg: '#ffffff',
    textColor: '#27272a',
  }),
})
