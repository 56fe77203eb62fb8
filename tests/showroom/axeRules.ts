import type { RunOptions } from 'axe-core'

/** Every rule of axe but these. */
const notForStories: Readonly<Record<string, string>> = {
  // A story is a part of a page: the landmarks and the level-one heading are the page's.
  region: 'a part has no landmarks of its own',
  'landmark-one-main': 'a part has no landmarks of its own',
  'page-has-heading-one': 'a part has no heading of the first level',
}

export const axeOptions: RunOptions = {
  resultTypes: ['violations'],
  rules: Object.fromEntries(Object.keys(notForStories).map((rule) => [rule, { enabled: false }])),
}
