import { it } from 'vitest'
import { usageOf } from '../../.storybook/usageOf'
import { samples } from '../../stories/docs/samples'
import { packageEntries } from './packageEntries'
import { complaintsAbout } from './samples/complaintsAbout'

interface StoryModule {
  readonly default: { readonly title: string; readonly args?: object; readonly parameters?: object }
  readonly [story: string]: { readonly title?: string; readonly args?: object; readonly parameters?: object }
}

const modules = import.meta.glob<StoryModule>('../../stories/{components,flows,headless,explorer}/*.stories.tsx', {
  eager: true,
})

const stories = Object.values(modules).flatMap(({ default: meta, ...rest }) =>
  Object.entries(rest).map(([name, story]) => ({
    name: `${meta.title} ${name}`,
    code: usageOf({ ...meta.parameters, ...story.parameters }, { ...meta.args, ...story.args }),
  })),
)

const entries = new Set(packageEntries.map(({ specifier }) => specifier))

// The test's own: stories bring a second `expect`, which would count for it.
it('there is code to copy for every story', ({ expect }) => {
  expect(stories.length).toBeGreaterThan(200)
  expect(stories.filter(({ code }) => !code?.includes(`from 'latchkey`)).map(({ name }) => name)).toEqual([])
})

it('the code of a story imports from nothing but the entries of the package, its stylesheet and React', ({
  expect,
}) => {
  const imported = new Set(
    stories.flatMap(({ code = '' }) => Array.from(code.matchAll(/(?:from|^import) '([^']+)'/gm), ([, from]) => from)),
  )
  expect([...imported].filter((from) => !entries.has(String(from))).sort()).toEqual(['latchkey/styles.css', 'react'])
})

it('the code of every story, and of every page about a component, compiles against the public entries, under the strictest settings', ({
  expect,
}) => {
  const codes = [...new Set([...stories.map(({ code = '' }) => code), ...Object.values(samples)])]
  expect(complaintsAbout(new Map(codes.map((code, index) => [`stories/usage-${index}.tsx`, code])))).toEqual([])
  // Some two hundred files; machines are busy.
}, 300_000)
