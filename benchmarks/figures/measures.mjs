// How each measure is taken, for people: the page, the tables and benchmarks/README.md have it from here.

/** @type {readonly { name: string, title: string, how: string }[]} */
export const measures = [
  {
    name: 'weight',
    title: 'Weight',
    how: 'A bundle of the candidate alone by esbuild, minified, for production, without React, which the page has anyway. Stylesheets apart. 1 kB is 1,024 bytes.',
  },
  {
    name: 'mounting',
    title: 'Mounting',
    how: 'In one React commit, in a page that has mounted it before. Script is React with all effects; then the browser computes styles, then the layout, each timed by itself. What a component measures while it mounts counts as its script, and styles within a size container are computed during layout.',
  },
  {
    name: 'typing',
    title: 'Typing',
    how: 'A key of 64 letters by the browser’s own input. Script as the browser counts it, and commits as React reports them.',
  },
  {
    name: 'pasting',
    title: 'Pasting',
    how: 'A key by Ctrl+V into a fresh field. From the event to the frame after it, which a frame’s 16 ms blur; and all that the page does for it, which they don’t.',
  },
  { name: 'megabyte', title: 'Pasting 1 MB', how: 'The same with a text of 1,048,576 letters.' },
  {
    name: 'interaction',
    title: 'Interaction to next paint',
    how: 'With the CPU slowed down 6 times: ten letters, a paste, and sending it by Enter. The slowest of them by the browser’s event timing, which tells steps of 8 ms and nothing below 16.',
  },
  {
    name: 'loading',
    title: 'Import to interactive',
    how: 'A page that is there already imports script, React in it, and stylesheet from this machine, mounts one and paints it. In a browser that has never seen them, so that nothing is cached.',
  },
  {
    name: 'memory',
    title: 'Memory',
    how: 'What 200 mounted at once take more than none, after the garbage is collected, for each of them.',
  },
  {
    name: 'cycles',
    title: 'What stays',
    how: 'After 50 mounts and unmounts to warm up, 400 more: what is left once the garbage is collected.',
  },
  {
    name: 'server',
    title: 'Server rendering',
    how: 'How often a second React’s renderToString renders one, in a Node process of its own. More is better, and a ratio above 1 is faster than bare React.',
  },
  {
    name: 'host',
    title: 'A page without a widget',
    how: 'A page of 5,000 elements and 300 rules of its own, with none of the candidate’s elements: computing all its styles with the candidate’s stylesheet, as a ratio to the same page without it.',
  },
  {
    name: 'lists',
    title: 'Many connections',
    how: 'A store for each of 1,000 connections. One of them changes; 1,000 rows with name, badge, hint and button are mounted. Component libraries have nothing of this kind.',
  },
]
