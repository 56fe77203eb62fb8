/** Where to look, in the order of the sidebar. */
export const pages = [
  {
    to: 'story/state-explorer--explore',
    title: 'State explorer',
    text: 'Choose what the backend answers and see what a person sees.',
  },
  {
    to: 'docs/guides-layout-and-banner--docs',
    title: 'Guides',
    text: 'Layout, server, own markup, own vendor, languages, testing, troubleshooting.',
  },
  {
    to: 'docs/design-tokens--docs',
    title: 'Design tokens',
    text: 'Change the primary colour, the radius, the density or one message.',
  },
  {
    to: 'docs/themes-using-a-theme--docs',
    title: 'Themes',
    text: 'Inside shadcn/ui, Tailwind, MUI, Mantine and Radix Themes.',
  },
  { to: 'docs/parts-and-classes--docs', title: 'Parts and classes', text: 'Every class, and how to add your own.' },
  {
    to: 'docs/content-guidelines--docs',
    title: 'Content guidelines',
    text: 'How each message is written and why, and every failure in words.',
  },
  { to: 'docs/do-and-don-t--docs', title: 'Do and don’t', text: 'What is easily got wrong around it, side by side.' },
  {
    to: 'docs/accessibility--docs',
    title: 'Accessibility',
    text: 'WCAG 2.2, criterion by criterion, and how each was tested.',
  },
  {
    to: 'docs/what-happens-to-a-key--docs',
    title: 'What happens to a key',
    text: 'Where it is at every moment, and what no page can promise.',
  },
  { to: 'docs/states--docs', title: 'States', text: 'The ten states and what leads from one to the next.' },
  {
    to: 'story/components-apikeyconnect--not-connected',
    title: 'Components',
    text: 'Each part in every state, with code to copy.',
  },
] as const
