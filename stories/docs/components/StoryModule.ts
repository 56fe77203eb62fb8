interface StoryExport {
  readonly name?: string
  readonly args?: object
  readonly parameters?: Readonly<Record<string, unknown>>
}

/** A file of stories, as its page imports it. */
export interface StoryModule {
  readonly default: StoryExport & { readonly title: string }
  readonly [story: string]: StoryExport
}
