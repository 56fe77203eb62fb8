/** Of the page's own scripts and styles. */
export const nonce = 'bGF0Y2hrZXk'
