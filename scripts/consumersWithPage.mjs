// Consumer apps with a page: how each is made, started, and driven.
import { fileURLToPath } from 'node:url'
import { driveBackend } from './driveBackend.mjs'
import { driveElement } from './driveElement.mjs'
import { driveSettings } from './driveSettings.mjs'

const listen = (port) => ['--host=127.0.0.1', `--port=${port}`]
const vite = {
  widgets: 'src/Widgets.tsx',
  production: (port) => ['node_modules/vite/bin/vite.js', 'preview', ...listen(port), '--strictPort'],
  development: (port) => ['node_modules/vite/bin/vite.js', ...listen(port), '--strictPort'],
}
const element = {
  ...vite,
  printed: { 'src/defineElement.ts': 'app/defineElement.ts' },
  drives: [driveElement],
}

/**
 * `widgets`: where the widgets that all of them show go. `printed`: what is taken from the guide in the package as it is
 * printed there, by its path in the app. `drives`: what is done in it besides.
 */
export const consumersWithPage = {
  next: {
    widgets: 'app/Widgets.tsx',
    rendersOnServer: true,
    /** Its backend, and the page of that. */
    example: fileURLToPath(new URL('../examples/next-app', import.meta.url)),
    drives: [driveBackend, driveSettings],
    production: (port) => ['node_modules/next/dist/bin/next', 'start', '--hostname=127.0.0.1', `--port=${port}`],
    development: (port) => ['node_modules/next/dist/bin/next', 'dev', '--hostname=127.0.0.1', `--port=${port}`],
  },
  'react-router': {
    widgets: 'app/Widgets.tsx',
    rendersOnServer: true,
    drives: [driveBackend, driveSettings],
    production: () => ['node_modules/@react-router/serve/bin.js', 'build/server/index.js'],
    environment: (port) => ({ HOST: '127.0.0.1', PORT: String(port) }),
    development: (port) => ['node_modules/@react-router/dev/bin.js', 'dev', ...listen(port), '--strictPort'],
  },
  'vite-react-18': vite,
  'vite-react-19': vite,
  'import-map': { printedHead: 'index.html', production: (port) => ['server.mjs', String(port)] },
  'shadow-root': element,
  vue: element,
}
