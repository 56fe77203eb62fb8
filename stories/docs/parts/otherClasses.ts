/** Classes that are no parts: what several of them share. */
export const otherClasses: Readonly<Record<string, string>> = {
  'lk-root': 'Each component: the tokens are read here',
  'lk-visually-hidden': 'Heard and not seen',
}
