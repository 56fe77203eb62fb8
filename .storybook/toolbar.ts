import type { Preview } from '@storybook/react-vite'
import { brands } from './brands'
import { previewLanguages } from './previewLanguages'

interface Item {
  readonly value: string
  readonly title: string
}

type GlobalTypes = NonNullable<Preview['globalTypes']>
type Icon = NonNullable<NonNullable<GlobalTypes[string]['toolbar']>['icon']>

const menu = (description: string, icon: Icon, items: readonly Item[]): GlobalTypes[string] => ({
  description,
  toolbar: { icon, dynamicTitle: true, items: [...items] },
})

/** What the toolbar offers. Each is a global of the same name in `Look`. */
export const toolbar: GlobalTypes = {
  theme: menu('Theme', 'mirror', [
    { value: 'auto', title: "System's theme" },
    { value: 'light', title: 'Light theme' },
    { value: 'dark', title: 'Dark theme' },
  ]),
  width: menu('Width', 'mobile', [
    { value: 'wide', title: 'As wide as it is' },
    { value: 'narrow', title: '320 px wide' },
  ]),
  density: menu('Density', 'listunordered', [
    { value: 'comfortable', title: 'Comfortable density' },
    { value: 'compact', title: 'Compact density' },
  ]),
  brand: menu('Brand colour', 'paintbrush', [
    { value: 'own', title: 'Brand as shipped' },
    ...Object.entries(brands).map(([value, { title }]) => ({ value, title: `${title} brand` })),
  ]),
  language: menu(
    'Language',
    'globe',
    Object.entries(previewLanguages).map(([value, { title }]) => ({ value, title })),
  ),
  direction: menu('Direction', 'transfer', [
    { value: 'own', title: 'Language’s direction' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  motion: menu('Motion', 'play', [
    { value: 'full', title: 'Full motion' },
    { value: 'reduced', title: 'Reduced motion' },
  ]),
}
