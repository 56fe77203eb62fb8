import { BARE, HEX } from './keys'
import { asks, key, oneOf, row, several, severalOfAny } from './outcomes'
import type { Row } from './Row'
import { acme, keepsSpaces, mailPattern, removesSpaces } from './realLifeProviders'

const GROUPS = 'abcd efgh ijkl mnop'
const JOINED = 'abcdefghijklmnop'

/** With the key alone, whether its blanks stay or go. */
const given = (title: string, text: string): Row[] => [
  row(`groups: ${title}, removed`, text, key(JOINED), removesSpaces),
  row(`groups: ${title}, kept`, text, key(GROUPS), keepsSpaces),
  row(`groups: ${title}, removed, with a pattern`, text, key(JOINED), mailPattern),
]
/** Something else stands beside the groups: never joined to them, and said before it is sent. */
const beside = (title: string, text: string): Row[] => [
  row(`groups: ${title}, removed`, text, oneOf(key(JOINED), asks(text, 'structure'), severalOfAny), removesSpaces),
  row(`groups: ${title}, kept`, text, oneOf(key(GROUPS), asks(text, 'structure'), severalOfAny), keepsSpaces),
]

/** Keys that are shown in groups, with what people say around them. */
export const realLifeGroups: readonly Row[] = [
  ...given('here is your key', `Here is your key: ${GROUPS}`),
  ...given('your app password is', `Your app password is ${GROUPS}`),
  ...given('the key is', `The key is ${GROUPS}`),
  ...given('a label', `Google app password: ${GROUPS}`),
  ...given('a label above', `App password\n${GROUPS}`),
  ...given('a label above, with a colon', `App password:\n${GROUPS}`),
  ...given('in quotes with a comma', `"${GROUPS}",`),
  ...given('in curly quotes with a full stop', `“${GROUPS}”.`),
  ...given('bold', `**${GROUPS}**`),
  ...beside('my key', `my key ${GROUPS}`),
  ...beside('use the key', `use the key ${GROUPS}`),
  ...beside('please use, for mail', `please use ${GROUPS} for mail`),
  ...beside('PLEASE use', `PLEASE use ${GROUPS}`),
  ...beside('a name that says nothing', `mail app: ${GROUPS}`),
  ...beside('a date behind', `${GROUPS} (expires 2026-01-01)`),
  ...beside('a comment behind', `SMTP_PASSWORD=${GROUPS} # mail`),
  ...beside('a dash and a note', `${GROUPS} - mail`),
  ...beside('a full stop', `${GROUPS}.`),
  ...beside('a bullet', `• ${GROUPS}`),
  ...beside('an e-mail address before', `user@example.com ${GROUPS}`),
  ...beside('a second name', `Key: ${GROUPS} Region: eu`),
  ...beside('a second name in lower case', `key: ${GROUPS} region: eu`),
  row(
    'groups: two and a second name, kept',
    'Key: abcd efgh Region: eu',
    oneOf(severalOfAny, asks('Key: abcd efgh Region: eu', 'structure')),
    keepsSpaces,
  ),
  row(
    'groups: two and a second name, removed',
    'Key: abcd efgh Region: eu',
    oneOf(severalOfAny, asks('Key: abcd efgh Region: eu', 'structure')),
    removesSpaces,
  ),
  row('groups: of digits, kept', '12 34', key('12 34'), keepsSpaces),
  row('groups: of digits, removed', '12 34', key('1234'), removesSpaces),
  row('groups: of digits', '12 34', asks('12 34', 'spaces')),
  row('groups: of digits, three of them, kept', '1234 5678 9012', key('1234 5678 9012'), keepsSpaces),
  row('groups: of two lengths, removed', `${BARE} ${HEX}`, key(`${BARE}${HEX}`), removesSpaces),
  row('groups: a user and a password', `User: someone\nPassword: ${GROUPS}`, several('User', 'Password'), keepsSpaces),
  row('a sentence: PLEASE use', `PLEASE use ${BARE}`, asks(`PLEASE use ${BARE}`, 'structure'), acme),
  row(
    'a sentence: with a full stop',
    `Here is your key: ${BARE}.`,
    oneOf(key(BARE), asks(`Here is your key: ${BARE}.`)),
    acme,
  ),
  row('a sentence: with an exclamation mark', `Your key: ${BARE}!`, oneOf(key(BARE), asks(`Your key: ${BARE}!`)), acme),
]
