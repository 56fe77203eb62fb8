import measured from './leakTable.json'

/** The moments at which the leak suite looks, in words. */
export const momentList = `${measured.moments.slice(0, -1).join(', ')} and ${measured.moments.at(-1)}`
