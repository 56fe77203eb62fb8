export interface TokenText {
  readonly group: 'Colour' | 'Shape and size' | 'Type' | 'Motion and layers'
  readonly colours: string
  /** A value of a host's own. */
  readonly example: string
}

/** What each token does. A test fails when the stylesheet has one that is not here, or the other way round. */
export const tokenTexts: Readonly<Record<string, TokenText>> = {
  '--lk-accent': {
    group: 'Colour',
    colours: 'The primary colour: the fill of Connect, Save new key and Replace API Key, and of ticked choices.',
    example: '#4338ca',
  },
  '--lk-on-accent': {
    group: 'Colour',
    colours: 'The text on the primary colour. White or black by itself, whichever can be read on yours.',
    example: '#ffffff',
  },
  '--lk-text': { group: 'Colour', colours: 'All text, and what greys and lines are mixed from.', example: '#1f2937' },
  '--lk-surface': {
    group: 'Colour',
    colours: 'The card, the dialog, the field and plain buttons.',
    example: '#ffffff',
  },
  '--lk-muted': { group: 'Colour', colours: 'Descriptions, guidance, dates, quiet buttons.', example: '#4b5563' },
  '--lk-sunken': {
    group: 'Colour',
    colours: 'A field that is locked, a badge that says nothing is connected, a row that is pointed at.',
    example: '#f3f4f6',
  },
  '--lk-line': { group: 'Colour', colours: 'Borders of cards and lists.', example: '#e5e7eb' },
  '--lk-control-line': {
    group: 'Colour',
    colours: 'Borders of fields. Keep 3 : 1 against the surface.',
    example: '#7b8190',
  },
  '--lk-button-line': {
    group: 'Colour',
    colours: 'Borders of plain buttons. Their words tell them, so that a light line will do.',
    example: '#e5e7eb',
  },
  '--lk-focus': { group: 'Colour', colours: 'The ring around what has the focus.', example: '#4338ca' },
  '--lk-success': { group: 'Colour', colours: 'Connected, and a step that is done.', example: '#15803d' },
  '--lk-warning': {
    group: 'Colour',
    colours: 'Action required, the banner, the question about the company.',
    example: '#b45309',
  },
  '--lk-danger': {
    group: 'Colour',
    colours: 'Connection failed, an error at the field, Disconnect.',
    example: '#b91c1c',
  },
  '--lk-progress': { group: 'Colour', colours: 'Validation in progress, and the step that runs.', example: '#1d4ed8' },
  '--lk-radius': {
    group: 'Shape and size',
    colours: 'Corners of fields, buttons and boxes. The card and the dialog have 1.5 of it.',
    example: '4px',
  },
  '--lk-space': {
    group: 'Shape and size',
    colours: 'The unit of every gap and padding. All of them are multiples of it.',
    example: '0.1875rem',
  },
  '--lk-control': { group: 'Shape and size', colours: 'The height of fields and buttons.', example: '2rem' },
  '--lk-font': { group: 'Type', colours: "The typeface. Without it, the page's own.", example: 'Georgia, serif' },
  '--lk-font-size': {
    group: 'Type',
    colours: 'The size of text. Headings and small print follow it.',
    example: '1rem',
  },
  '--lk-font-mono': { group: 'Type', colours: 'The typeface of keys and IDs.', example: 'monospace' },
  '--lk-duration': {
    group: 'Motion and layers',
    colours: 'How long a change of colour and an appearance take.',
    example: '0s',
  },
  '--lk-layer': { group: 'Motion and layers', colours: 'The z-index of the dialog.', example: '50' },
}
