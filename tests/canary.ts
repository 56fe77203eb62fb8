/** The 16 hex digits that every key of `aKey` holds, so that one search finds any of them. */
export const CANARY = 'ca4a51e5ca4a51e5'
