/** Characters of a key in a row that give it away (K05). */
export const shortestLeak = 8
