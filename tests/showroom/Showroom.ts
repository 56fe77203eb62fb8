import type { Browser } from 'playwright'
import type { StaticSite } from './serveUnder'

/** An entry of Storybook's own index. */
export interface Entry {
  readonly id: string
  readonly title: string
  readonly name: string
  readonly type: 'story' | 'docs'
  readonly importPath: string
}

/** The static Storybook on a server, and a browser to look at it. */
export interface Showroom {
  readonly browser: Browser
  readonly site: StaticSite
  readonly entries: readonly Entry[]
  readonly close: () => Promise<void>
}
