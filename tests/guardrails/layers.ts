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
  border: {
    holds: 'What comes in from the host: its answers parsed and cleaned, what it threw, what it says that it knows',
    folders: ['core', 'key'],
    packages: [],
  },
  checking: {
    holds:
      'Keeping the state true: when `check` is asked, what it finds, when a key expires, what tabs tell each other',
    folders: ['core', 'border'],
    packages: [],
  },
  attempt: {
    holds: 'One attempt: its key, the calls to the host, and what a lost answer means',
    folders: ['core', 'key', 'border', 'checking'],
    packages: [],
  },
  store: {
    holds: 'One connection, without React: its options, its running machine, and all that can be done about it',
    folders: ['core', 'key', 'border', 'checking', 'attempt'],
    packages: [],
  },
  http: { holds: 'The wire between page and backend', folders: ['core', 'key', 'border', 'store'], packages: [] },
  server: {
    holds: 'The backend half: the handler of the wire, what is kept of a connection, and where',
    folders: ['core', 'key', 'http'],
    packages: [],
    typesOf: ['border'],
  },
  identify: {
    holds: 'Whose key it is, asked of each vendor on a server',
    folders: ['core', 'http', 'providers'],
    packages: [],
    typesOf: ['border', 'server'],
  },
  react: {
    holds: 'Hooks and prop getters. No markup, no class names',
    folders: ['core', 'messages', 'key', 'providers', 'border', 'checking', 'attempt', 'store'],
    packages: ['react'],
  },
  components: {
    holds: 'The styled parts: the only place with markup and class names',
    folders: ['core', 'messages', 'key', 'providers', 'border', 'store', 'react'],
    packages: ['react', 'clsx', '@radix-ui/react-dialog'],
  },
  testing: {
    holds: 'What a host tests with',
    folders: ['core', 'key', 'border', 'store', 'providers', 'http', 'server'],
    packages: [],
    typesOf: ['messages'],
  },
}
