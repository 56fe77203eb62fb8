import { Rows } from '../docs/Rows'

const file = (name: string) => <code key={name}>{`latchkey/themes/${name}.css`}</code>
const rows = [
  [
    'shadcn/ui',
    file('shadcn'),
    <>
      Tailwind v4, whose variables hold whole colours: <code>--primary: oklch(…)</code>
    </>,
  ],
  ['Tailwind CSS v4', file('tailwind'), 'To be imported in the style sheet that imports Tailwind'],
  [
    'MUI',
    file('mui'),
    <>
      <code>cssVariables: true</code> in <code>createTheme</code>, and <code>CssBaseline</code>
    </>,
  ],
  ['Mantine', file('mantine'), 'Mantine’s own style sheet before it'],
  [
    'Radix Themes',
    file('radix-themes'),
    <>
      A <code>container</code> inside of <code>Theme</code> for <code>ConnectDialog</code>
    </>,
  ],
]

/** Which file belongs to which library, and what it relies on. */
export function ThemeFiles() {
  return <Rows label="Theme files" head={['Library', 'File', 'What it asks for']} rows={rows} />
}
