import { addons } from 'storybook/manager-api'
import { docsTheme } from './docsTheme'

const dark = window.matchMedia('(prefers-color-scheme: dark)')

function dress() {
  addons.setConfig({ theme: dark.matches ? docsTheme.dark : docsTheme.light })
}

dress()
dark.addEventListener('change', dress)
