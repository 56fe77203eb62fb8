interface Layer {
  /** What is in it, for the page on the architecture. */
  readonly holds: string
  /**
   * Its own folders, from the bottom up, each with what it holds. A room imports from those before it, and from itself.
   * `.` stands for the files that are in none of them. Without rooms, a layer has no folders.
   */
  readonly rooms?: Readonly<Record<string, string>>
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
    rooms: {
      values: 'What is read out of any value: a time, a wait, a pattern, whether two are the same',
      provider: 'What a provider is, and a company that is known there',
      failures: 'Every failure code with all that depends on it, and what makes a key look wrong',
      connection: 'What is known of a connection, and the hint of its key',
      states: 'The ten statuses, an attempt, events, commands, the shape of the table; what is told from a state',
      steps: 'The decisions that a cell of the table takes',
      '.': 'The table itself, what runs an event through it, and its diagram',
    },
    folders: [],
    packages: [],
  },
  messages: {
    holds: 'What is said, in ten languages',
    rooms: {
      wording: 'What sentences are made of in any language: numbers, waits, lists, names of companies',
      '.': 'A catalogue a language, what all of them have to say, and how one is put together and chosen from',
    },
    folders: [],
    packages: [],
    typesOf: ['core', 'key'],
  },
  locales: { holds: 'The public entry of each language', folders: ['messages'], packages: [] },
  key: {
    holds: 'What is done to a key: reading an entered text, doubting it, wrapping it, finding it in other texts',
    rooms: {
      texts: 'Any text: its edges, its base64, what stands between its quotes; and that no pattern remembers it',
      names: 'What a key is called, how it starts, and which words beside a value say that it is one',
      notations: 'How a name and its value are written, a file a notation: a line, code, JSON, a table, `curl`',
      reading: 'What was entered, read once: what stands around it taken off, then one key, or a fault',
      doubts: 'What makes an entered text look wrong, and which questions were answered',
      scrubbing: 'Finding a key, or a part of one, in other texts, and masking it',
      '.': 'The object that holds a key and is no string',
    },
    folders: ['core'],
    packages: [],
  },
  providers: {
    holds: 'Definitions of providers, and what makes sure that one makes sense',
    rooms: {
      '.': 'What makes a definition, and our own',
      vendors: 'A vendor a file, each an entry of the package',
    },
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
    rooms: {
      waiting: 'Waiting for so long and no longer, in turn, and until all has ended',
      vault: 'What is kept of a connection, sealed, and where',
      provider: 'The host’s functions that call a provider: with what, in which time, and what their answers come to',
      operating: 'What an operator learns: events, health, what a log may hold',
      record: 'A connection’s record: how it is read, opened and changed',
      request: 'From a request of the wire to what is asked, and back to a response',
      work: 'What the four requests do, and how what was left unfinished is settled',
      '.': 'The handler, its options, and what wraps one of them',
    },
    folders: ['core', 'key', 'http'],
    packages: [],
    typesOf: ['border'],
  },
  identify: {
    holds: 'Whose key it is, asked of each vendor on a server',
    rooms: {
      '.': 'What the vendors have in common: asking, reading, refusing',
      vendors: 'A vendor a file, each an entry of the package',
    },
    folders: ['core', 'http', 'providers'],
    packages: [],
    typesOf: ['border', 'server'],
  },
  react: {
    holds: 'Hooks and prop getters. No markup, no class names',
    rooms: {
      page: 'What the page tells: where the focus is, what it stands in, whether this is its first pass',
      words: 'The catalogue and the language around a part',
      props: 'What prop getters are made of: handlers, refs and tokens joined, events kept in, a form of their own',
      surface: 'The places of a page that can ask for a key, and which of them does',
      connection: 'The connection: its store, its provider around others, several of them',
      focus: 'Where the focus goes, when it may, and how headless markup says so',
      announcing: 'What is said in a live region, and for how long',
      input:
        'One input that holds a secret: masked, edited, filled, hydrated, kept from recorders and password managers',
      entry: 'What was entered: from which file, for what, what is sent of it, and when it is over',
      field: 'The key field and its prop getters: submit, notices, further fields, several lines',
    },
    folders: ['core', 'messages', 'key', 'providers', 'border', 'checking', 'attempt', 'store'],
    packages: ['react'],
  },
  components: {
    holds: 'The styled parts: the only place with markup and class names',
    rooms: {
      parts: 'Every part by name, and how a host changes or replaces it',
      elements: 'What many parts are made of: a button, an icon, a line under a field',
      look: 'The look that is taken from the page: tokens, light or dark',
      layer: 'Where a dialog lies in a page: in which layer, in front of what',
      status: 'The status as it is: the badge, the live regions, the first check',
      field: 'The key field with its further inputs, and where the key comes from',
      confirming: 'For which company: the question, the choice, the search',
      time: 'Dates as people read them, how fresh what they date is, and the time of now',
      heading: 'The provider above a connection: its mark, its name, whose connection it is',
      summary: 'A connection as it is shown: its facts and its buttons',
      attempt: 'All between asking for a key and its end, and how far it is',
      banner: 'The warning that a connection stopped, for one or several',
      dialog: 'The dialog: when it is open, its focus, what closes it, what it asks before',
      row: 'One connection in a row of a list or table, and its menu',
      '.': 'The whole: a card, with or without its dialog',
    },
    folders: ['core', 'messages', 'key', 'providers', 'border', 'store', 'react'],
    packages: ['react', 'clsx', '@radix-ui/react-dialog'],
  },
  testing: {
    holds: 'What a host tests with',
    rooms: {
      contract: 'The contract of a validator: its samples, and how one promise is tried',
      'contract/trying': 'What promises are tried with: connecting, a fault meanwhile, what is expected',
      'contract/promises': 'A promise a file',
      vaultContract: 'The contract of a vault',
      '.': 'The contract of a validator as a host imports it, doubles, and examples',
    },
    folders: ['core', 'key', 'border', 'store', 'providers', 'http', 'server'],
    packages: [],
    typesOf: ['messages'],
  },
}
