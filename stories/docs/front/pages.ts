/** Where to look, in the order of the sidebar. */
export const pages = [
  { to: 'docs/install--docs', title: 'Install', text: 'Three files, and it runs.' },
  {
    to: 'docs/components-apikeyconnect--docs',
    title: 'Components',
    text: 'Each with all its states, and code to copy.',
  },
  {
    to: 'docs/components-in-a-table-or-list--docs',
    title: 'In a table or list',
    text: 'One row for each integration, and a dialog for its key.',
  },
  {
    to: 'story/flows-standalone--first-connect',
    title: 'Flows',
    text: 'From the first key to the day it stops working.',
  },
  {
    to: 'docs/theming-design-tokens--docs',
    title: 'Theming',
    text: 'Brand colour, radius, density, logo, and the tokens for Figma.',
  },
  {
    to: 'docs/themes-using-a-theme--docs',
    title: 'Themes',
    text: 'Inside shadcn/ui, Tailwind, MUI, Mantine and Radix Themes.',
  },
  {
    to: 'docs/words-content-guidelines--docs',
    title: 'Words',
    text: 'How each message is written and why, and how to change one.',
  },
  {
    to: 'docs/accessibility-what-was-tested--docs',
    title: 'Accessibility',
    text: 'WCAG 2.2, criterion by criterion, and how each was tested.',
  },
  {
    to: 'docs/security-what-happens-to-a-key--docs',
    title: 'Security',
    text: 'Where a key is at every moment, and what no page can promise.',
  },
  {
    to: 'story/state-explorer-explorer--explore',
    title: 'State explorer',
    text: 'Choose what the backend answers and see what a person sees.',
  },
  {
    to: 'docs/guides-own-markup--docs',
    title: 'Headless',
    text: 'The same behaviour in markup of your own.',
  },
] as const
