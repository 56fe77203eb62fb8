import { CANARY } from '../canary'

export const KEY = `acme_${CANARY}f00dcafe`
export const SECOND = `acme_${CANARY}beefbeef`
/** A key without a prefix, as most are. */
export const BARE = `Q7${CANARY}Zr4Lm9Tn`
export const PADDED = `Q7${CANARY}Zr4Lm9T/+w==`
export const OTHERS = ['sk', 'live', `${CANARY}0000aaaa`].join('_')
export const AWS_ID = `AKIA${'EXAMPLE7'.repeat(2)}`
export const AWS_SECRET = `${CANARY}/${CANARY}+EXAMPL`
export const SID = `AC${CANARY}${CANARY}`
export const HEX = `${CANARY}${CANARY}`
export const UUID = 'ca4a51e5-ca4a-51e5-ca4a-51e5ca4a51e5'
export const basic = (text: string) => Buffer.from(text).toString('base64')
