// The items of a shadcn registry, as static files that `npx shadcn add <file>` takes: what depends on the package, and no
// copy of it. `npm run build` writes them to dist/registry.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const sheets = ['latchkey/styles.css', 'latchkey/themes/shadcn.css']

const ITEMS = [
  {
    name: 'api-key-connect',
    title: 'API key card',
    description: 'Asks for an API key, says whether it works and for whom, and how to replace it.',
    file: { path: 'api-key-connect.tsx', type: 'registry:component', target: 'components/api-key-connect.tsx' },
    css: Object.fromEntries(sheets.map((sheet) => [`@import "${sheet}"`, {}])),
  },
  {
    name: 'api-key-field',
    title: 'API key field',
    description: 'A field for an API key in markup of your own, which is never in React state.',
    file: { path: 'api-key-field.tsx', type: 'registry:component', target: 'components/api-key-field.tsx' },
  },
  {
    name: 'api-key-route',
    title: 'Route handler for API keys',
    description: 'The four addresses that the card asks, for a Next.js app: app/api/github/[action]/route.ts.',
    file: { path: 'route.ts', type: 'registry:file', target: 'app/api/github/[action]/route.ts' },
  },
]

function registryItems() {
  return ITEMS.map(({ name, title, description, file, css }) => ({
    $schema: 'https://ui.shadcn.com/schema/registry-item.json',
    name,
    type: file.type === 'registry:file' ? 'registry:item' : file.type,
    title,
    description,
    dependencies: ['latchkey'],
    files: [{ ...file, content: readFileSync(join(root, 'examples/registry', file.path), 'utf8') }],
    ...(css && { css }),
  }))
}

export function writeRegistry(folder) {
  mkdirSync(folder, { recursive: true })
  for (const item of registryItems()) {
    writeFileSync(join(folder, `${item.name}.json`), `${JSON.stringify(item, null, 2)}\n`)
  }
}
