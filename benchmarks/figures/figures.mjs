// What is measured, in the order of every table. `measures/` says how.

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} measure which of measures/ takes it
 * @property {string} title
 * @property {string} unit
 * @property {'ratio' | 'plain'} compare whether it is also told as a ratio to the floor of the same run
 * @property {'less' | 'more'} better
 * @property {readonly string[]} kinds of candidates that have it
 */

const widgets = ['widget']
const mounted = ['widget', 'status', 'markup']
const weighed = ['widget', 'status']

/** @returns {Figure} */
const figure = (measure, name, title, unit, kinds, more = {}) => ({
  name,
  measure,
  title,
  unit,
  compare: 'ratio',
  better: 'less',
  kinds,
  ...more,
})
const plain = /** @type {const} */ ({ compare: 'plain' })

/** @type {readonly Figure[]} */
export const figures = [
  ...['min', 'gzip', 'brotli'].map((how) =>
    figure('weight', `js-${how}`, `JavaScript without React, ${how}`, 'kB', weighed, plain),
  ),
  ...['min', 'gzip', 'brotli'].map((how) => figure('weight', `css-${how}`, `CSS, ${how}`, 'kB', weighed, plain)),
  figure('mounting', 'mount-1', 'Mount of 1', 'ms', mounted),
  ...['script', 'style', 'layout'].map((part) =>
    figure('mounting', `mount-1-${part}`, `mount of 1: ${part}`, 'ms', mounted),
  ),
  figure('mounting', 'mount-200', 'Mount of 200', 'ms', mounted),
  ...['script', 'style', 'layout'].map((part) =>
    figure('mounting', `mount-200-${part}`, `mount of 200: ${part}`, 'ms', mounted),
  ),
  figure('mounting', 'unmount-200', 'Unmount of 200', 'ms', mounted),
  figure('typing', 'key-script', 'Script per key', 'ms', widgets),
  figure('typing', 'key-commits', 'React commits per key', '', widgets, plain),
  figure('pasting', 'paste-painted', 'Paste to painted', 'ms', widgets),
  figure('pasting', 'paste-work', 'All that the page does for a paste', 'ms', widgets),
  figure('megabyte', 'megabyte-painted', 'Paste of 1 MB to painted', 'ms', widgets),
  figure('megabyte', 'megabyte-script', 'Script for a paste of 1 MB', 'ms', widgets, plain),
  figure('interaction', 'interaction', 'Slowest interaction to next paint, CPU 6 times slower', 'ms', widgets),
  figure('loading', 'interactive', 'Import to interactive', 'ms', widgets),
  figure('memory', 'heap', 'Heap per instance', 'kB', mounted),
  figure('memory', 'nodes', 'DOM nodes per instance', '', mounted, plain),
  figure('memory', 'listeners', 'Listeners per instance', '', mounted, plain),
  figure('cycles', 'growth', 'Heap after 400 mounts and unmounts', 'kB', weighed, plain),
  figure('cycles', 'nodes-left', 'DOM nodes left after them', '', weighed, plain),
  figure('cycles', 'listeners-left', 'Listeners left after them', '', weighed, plain),
  figure('server', 'server', 'Rendered on a server', 'per s', weighed, { better: 'more' }),
  figure('host', 'host-style', 'What its stylesheet adds to the styles of a page without it', '×', ['styles'], plain),
  figure('lists', 'badge-commits', 'Commits when one of 1,000 badges changes', '', ['list'], plain),
  figure('lists', 'badge-change', 'One of 1,000 badges changes', 'ms', ['list']),
  figure('lists', 'rows', 'Mount of 1,000 rows', 'ms', ['list']),
]

/**
 * Whether the candidate has the figure.
 * @param {Figure} figure
 * @param {{ kind: string, styles?: string | undefined, side: string }} candidate
 */
export const applies = ({ kinds }, { kind, styles }) =>
  kinds.includes(kind) || (kinds.includes('styles') && kind === 'widget' && Boolean(styles))
