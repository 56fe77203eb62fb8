export interface Criterion {
  readonly id: string
  readonly name: string
  readonly level: 'A' | 'AA'
  readonly met: string
  /** Files in `tests` that would fail if it were not. Empty where a look at the code tells. */
  readonly tests: readonly string[]
}

const a11y = 'browser/accessibility'
const transcripts = `${a11y}/transcripts.test.tsx`
const controls = `${a11y}/controls.test.tsx`
const smallPage = `${a11y}/smallPage.test.tsx`
const contrast = `${a11y}/contrastTable.test.tsx`
const forced = `${a11y}/forcedColours.test.tsx`
const predictable = `${a11y}/predictable.test.tsx`
const accessible = 'browser/accessible.test.tsx'
const layout = 'browser/layout.test.tsx'
const keyboard = 'browser/keyboard.test.tsx'
const focus = 'browser/focus.test.tsx'

const a = 'A'
const aa = 'AA'

/** Every success criterion of WCAG 2.2, levels A and AA, that a form such as this one can meet or miss. */
export const criteria: readonly Criterion[] = [
  {
    id: '1.1.1',
    name: 'Non-text Content',
    level: a,
    met: 'Icons are hidden from the tree; a word stands beside each or names its button.',
    tests: [accessible, controls],
  },
  {
    id: '1.3.1',
    name: 'Info and Relationships',
    level: a,
    met: 'Region, headings, lists, terms with values, groups, labels and descriptions are in the markup.',
    tests: [accessible],
  },
  {
    id: '1.3.2',
    name: 'Meaningful Sequence',
    level: a,
    met: 'Nothing is reordered: the reading order is that of the page.',
    tests: [keyboard, transcripts],
  },
  {
    id: '1.3.3',
    name: 'Sensory Characteristics',
    level: a,
    met: 'No text refers to a shape, a place or a colour.',
    tests: [],
  },
  {
    id: '1.3.4',
    name: 'Orientation',
    level: aa,
    met: 'Follows its container’s width, and asks for no orientation.',
    tests: [layout],
  },
  {
    id: '1.4.1',
    name: 'Use of Color',
    level: a,
    met: 'Each status and each failure has a word and an icon of its own.',
    tests: [forced, 'browser/contrast.test.tsx'],
  },
  {
    id: '1.4.3',
    name: 'Contrast (Minimum)',
    level: aa,
    met: 'The lowest pair of every part is in the table below.',
    tests: [contrast],
  },
  {
    id: '1.4.4',
    name: 'Resize Text',
    level: aa,
    met: 'Sizes are in rem; nothing is cut off at 200 %.',
    tests: [layout],
  },
  { id: '1.4.5', name: 'Images of Text', level: aa, met: 'There are none.', tests: [] },
  {
    id: '1.4.10',
    name: 'Reflow',
    level: aa,
    met: '320 by 256 pixels, and containers from 240 pixels: nothing is lost or scrolled in two directions.',
    tests: [layout, smallPage],
  },
  {
    id: '1.4.11',
    name: 'Non-text Contrast',
    level: aa,
    met: 'Edges, icons, marks and focus rings: the table below.',
    tests: [contrast],
  },
  {
    id: '1.4.12',
    name: 'Text Spacing',
    level: aa,
    met: 'With the spacing of the criterion nothing is cut off and nothing overlaps.',
    tests: [layout],
  },
  {
    id: '1.4.13',
    name: 'Content on Hover or Focus',
    level: aa,
    met: 'Only the browser’s own tooltip of the copy button appears.',
    tests: [predictable],
  },
  {
    id: '2.1.1',
    name: 'Keyboard',
    level: a,
    met: 'Every journey, without a pointer.',
    tests: [keyboard, transcripts, 'journeys/keyboard.test.ts'],
  },
  {
    id: '2.1.2',
    name: 'No Keyboard Trap',
    level: a,
    met: 'Tab leaves the widget; Escape leaves the dialog; within it Tab goes round.',
    tests: [keyboard, smallPage],
  },
  { id: '2.1.4', name: 'Character Key Shortcuts', level: a, met: 'There are none.', tests: [] },
  {
    id: '2.2.1',
    name: 'Timing Adjustable',
    level: a,
    met: 'Without a limit, but one: the question about the company waits five minutes, since the key may not stay in memory longer. Then nothing has changed, and it says so. We count that as essential; it can’t be extended.',
    tests: ['store/connecting.test.ts'],
  },
  {
    id: '2.2.2',
    name: 'Pause, Stop, Hide',
    level: a,
    met: 'Only the mark of what runs moves, for as long as it runs, and not with reduced motion.',
    tests: [`${a11y}/motion.test.tsx`],
  },
  { id: '2.3.1', name: 'Three Flashes', level: a, met: 'Nothing flashes.', tests: [] },
  {
    id: '2.4.3',
    name: 'Focus Order',
    level: a,
    met: 'Through all of it in reading order, and after each event to what it has led to; never to nothing.',
    tests: [transcripts, focus, keyboard],
  },
  {
    id: '2.4.4',
    name: 'Link Purpose',
    level: a,
    met: 'The link names the provider that it opens.',
    tests: [accessible],
  },
  {
    id: '2.4.6',
    name: 'Headings and Labels',
    level: aa,
    met: 'Headings name the provider, the company or the question.',
    tests: [accessible],
  },
  {
    id: '2.4.7',
    name: 'Focus Visible',
    level: aa,
    met: 'A ring around every control, in light, dark and forced colours.',
    tests: ['browser/contrast.test.tsx', forced],
  },
  {
    id: '2.4.11',
    name: 'Focus Not Obscured',
    level: aa,
    met: 'At 400 % zoom what has the focus is wholly in sight, in the page and in the dialog.',
    tests: [smallPage],
  },
  {
    id: '2.5.2',
    name: 'Pointer Cancellation',
    level: a,
    met: 'Buttons act when they are let go, and not when that happens elsewhere.',
    tests: [predictable],
  },
  {
    id: '2.5.3',
    name: 'Label in Name',
    level: a,
    met: 'What is written on a control is in its name, in all ten languages: it can be called by voice.',
    tests: [controls],
  },
  {
    id: '2.5.8',
    name: 'Target Size',
    level: aa,
    met: 'At least 24 by 24 pixels each; 44 high where a finger points.',
    tests: [controls, layout],
  },
  {
    id: '3.1.2',
    name: 'Language of Parts',
    level: aa,
    met: 'The dialog takes the language of its place along; a provider’s steps tell theirs. The host sets it where the widget’s is not the page’s.',
    tests: ['browser/dialog.test.tsx', accessible],
  },
  { id: '3.2.1', name: 'On Focus', level: a, met: 'Nothing happens on focus.', tests: [predictable] },
  {
    id: '3.2.2',
    name: 'On Input',
    level: a,
    met: 'Nothing is sent by typing, pasting or choosing.',
    tests: [predictable],
  },
  {
    id: '3.2.4',
    name: 'Consistent Identification',
    level: aa,
    met: 'One catalogue: the same thing has the same name everywhere.',
    tests: ['messages/language.test.ts'],
  },
  {
    id: '3.2.6',
    name: 'Consistent Help',
    level: a,
    met: 'The way to where the key comes from stands at the label of the field, wherever a key is asked for.',
    tests: [predictable],
  },
  {
    id: '3.3.1',
    name: 'Error Identification',
    level: a,
    met: 'The field is marked invalid, the sentence describes it, and is said at once.',
    tests: [transcripts, accessible],
  },
  {
    id: '3.3.2',
    name: 'Labels or Instructions',
    level: a,
    met: 'A visible label, a description and what to know about the key.',
    tests: [accessible, 'browser/requirements/entry.test.tsx'],
  },
  {
    id: '3.3.3',
    name: 'Error Suggestion',
    level: aa,
    met: 'Every failure says what to do next.',
    tests: ['messages/failures.test.ts', 'browser/requirements/failures.test.tsx'],
  },
  {
    id: '3.3.4',
    name: 'Error Prevention',
    level: aa,
    met: 'Another company and a disconnect are asked about first; a new key is checked before it takes the old one’s place.',
    tests: ['browser/requirements/company.test.tsx', keyboard],
  },
  {
    id: '3.3.7',
    name: 'Redundant Entry',
    level: a,
    met: 'After a failure everything entered is still there. After an end it is not, for security.',
    tests: ['browser/field.test.tsx'],
  },
  {
    id: '3.3.8',
    name: 'Accessible Authentication',
    level: aa,
    met: 'Nothing to remember or to solve: a key is pasted, and can be shown before it is sent.',
    tests: ['browser/requirements/entry.test.tsx'],
  },
  {
    id: '4.1.2',
    name: 'Name, Role, Value',
    level: a,
    met: 'Every control is in the browser’s tree with role, name and state, in every state and language.',
    tests: [controls, accessible],
  },
  {
    id: '4.1.3',
    name: 'Status Messages',
    level: aa,
    met: 'Each event is announced once, in a region that was there before.',
    tests: [transcripts, 'browser/announcements.test.tsx'],
  },
]

/** Those that such a form has nothing to do with. */
export const notConcerned =
  'Audio and video (1.2, 1.4.2); the purpose of fields about a person (1.3.5); blocks, titles and ways through a site (2.4.1, 2.4.2, 2.4.5, 3.2.3); gestures, motion and dragging (2.5.1, 2.5.4, 2.5.7); the language of the page (3.1.1).'
