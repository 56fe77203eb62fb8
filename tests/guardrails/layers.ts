interface Layer {
  /** What is in it, for the page on the architecture. */
  readonly holds: string
  /** Other folders of src that it may import from. Itself, always. */
  readonly folders: readonly string[]
  readonly packages: readonly string[]
  /** Folders of which it may import types alone. */
  readonly typesOf?: readonly string[]
}

/** The folders of src, from the bottom up: what each holds, and what it may import. */
export const layers: Readonly<Record<string, Layer>> = {
  core: {
    holds: 'What is true: states, events, commands, failures, the transition table. No clock, no page, no packages',
    folders: [],
    packages: [],
  },
  messages: { holds: 'What is said, in ten languages', folders: [], packages: [], typesOf: ['core', 'key'] },
  locales: { holds: 'The public entry of each language', folders: ['messages'], packages: [] },
  key: {
    holds: 'What is done to a key: reading an entered text, doubting it, wrapping it, finding it in other texts',
    folders: ['core'],
    packages: [],
  },
  providers: {
    holds: 'Definitions of providers, and what makes sure that one makes sense',
    folders: ['core'],
    packages: [],
  },
  store: {
    holds: 'What happens: the running machine, attempts and their key, calls to the host, checks, tabs. No React',
    folders: ['core', 'key'],
    packages: [],
  },
  http: { holds: 'The wire between page and backend', folders: ['core', 'key', 'store'], packages: [] },
  react: {
    holds: 'Hooks and prop getters. No markup, no class names',
    folders: ['core', 'messages', 'key', 'store', 'providers'],
    packages: ['react'],
  },
  components: {
    holds: 'The styled parts: the only place with markup and class names',
    folders: ['core', 'messages', 'key', 'store', 'providers', 'react'],
    packages: ['react', 'clsx', '@radix-ui/react-dialog'],
  },
  testing: {
    holds: 'What a host tests with',
    folders: ['core', 'key', 'store', 'providers', 'http'],
    packages: [],
    typesOf: ['messages'],
  },
}
