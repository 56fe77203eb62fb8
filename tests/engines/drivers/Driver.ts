/** What a browser is started with. */
export interface Launch {
  /** The browser's program. */
  readonly path: string
  /** An empty folder for its profile. */
  readonly profile: string
  /** @default false */
  readonly forcedColors?: boolean
  /** @default false */
  readonly reducedMotion?: boolean
}

/** One tab of a browser, in the few words that every protocol has. */
export interface Tab {
  readonly goto: (url: string) => Promise<void>
  /** Runs an expression that gives a string, or a promise of one. */
  readonly run: (expression: string) => Promise<string>
  /** Presses keys together, such as `Control` and `v`, and lets them go. */
  readonly press: (keys: readonly string[]) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** Presses the mouse at a place of the viewport, in CSS pixels. */
  readonly clickAt: (x: number, y: number) => Promise<void>
  /** @param width of the page, in CSS pixels, as nearly as the engine allows */
  readonly resize: (width: number, height: number) => Promise<void>
  readonly front: () => Promise<void>
  /** A picture of the page, as a PNG. */
  readonly shot: () => Promise<Buffer>
}

export interface Driver {
  /** As the browser itself says it. */
  readonly version: string
  /** The browser's own first tab, or another one. */
  readonly open: () => Promise<Tab>
  /** Closes every tab but the first, which the next `open` gives. */
  readonly reset: () => Promise<void>
  /** What the browser has written into its console since the last look, where its protocol tells. */
  readonly takeLog: () => readonly string[]
  /** Ends the browser and all of its processes. */
  readonly close: () => Promise<void>
}

/** The browser or its driver did not answer in time: no verdict on the page. */
export class DriverHung extends Error {}
