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
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
    { value: 'auto', title: "As the system's" },
  ]),
  density: menu('Density', 'listunordered', [
    { value: 'comfortable', title: 'Comfortable' },
    { value: 'compact', title: 'Compact' },
  ]),
  brand: menu('Brand colour', 'paintbrush', [
    { value: 'own', title: 'As shipped' },
    ...Object.entries(brands).map(([value, { title }]) => ({ value, title })),
  ]),
  language: menu(
    'Language',
    'globe',
    Object.entries(previewLanguages).map(([value, { title }]) => ({ value, title })),
  ),
  direction: menu('Direction', 'transfer', [
    { value: 'own', title: 'Auto direction' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  motion: menu('Motion', 'play', [
    { value: 'full', title: 'Full motion' },
    { value: 'reduced', title: 'Reduced motion' },
  ]),
}
