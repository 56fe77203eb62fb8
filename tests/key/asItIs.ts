/** What comes of a text that is a key and nothing else. */
export const asItIs = (key: string) => ({ found: 'key', key, fields: {}, removed: [] })
