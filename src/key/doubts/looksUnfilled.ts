import { isKeyName } from '../names/keyNames'

const UNFILLED = [
  /[•●∙·◦▪⬤＊…]|\*{4}|\.{4}/,
  // Random keys hold three dots or stars in a row as well; a shortened one that is shown is shorter than they are.
  /^(?=.{1,24}$).*(?:\*{3}|\.{3})/s,
  /(?:^|[-_])x{4}[x_-]*\w{0,4}$/i,
  /^(.)\1{3,}$/s,
  /^\W*(?:(?:your|insert|paste|enter|replace|change|put)[-_ .].*(?:key|token|secret|me|here)|(?:example|dummy|sample|fake)[-_ .].*)\W*$/i,
  /^(?:null|undefined|none|nil|nan|true|false|empty|unknown|default|value|string|n\/?a|tb[ad]|to-?do|fixme|(?:change|replace)[-_]?(?:me|this|it)|test|testing|example|sample|demo|dummy|fake|foo|bar|baz|x{1,3}|copy|copied|show|reveal)[!.]?$/i,
  /^[^\p{L}\p{N}]+$/u,
  /^\[object Object\]$/,
  // What is filled in elsewhere: `$NAME`, `${name}`, `#{name}`, `%NAME%`, `{env:NAME}`, and the addresses of stores of secrets.
  /^(?:\$(?:\w+:)?[a-z_]\w*|[$#][{(].*[})]|%\w+%|<%.*%>|\{[a-z]+:[a-z_]+\}|!\w+ .*)$/i,
  /\$\{[a-z_]\w*\}/i,
  // A call that gets it: `getApiKey()`, `os.environ.get('API_KEY')`.
  /^(?:await )?[a-z_$]{3,}(?:\??\.[a-z_$]+)*\([\w$.'", -]*\)[!;,]?$/i,
  /^(?:arn:aws|@microsoft\.)|(?:^|[:/])secrets?\//i,
  // The path of a file.
  /^(?:[a-z]:|~|\.{1,2})[/\\]|\.(?:pem|key|txt|json|env|ya?ml|p8|p12|crt)$/i,
]
/** `config.apiKey`, `secrets.API_KEY`, `env:API_KEY`: no more than names. */
const MEMBER = /^[a-z_$@]+(?:[.:][a-z_]+)*[.:]([a-z_]+)[!;,]?$/i

/** Whether a text looks like what only stands where a key belongs: a mask, a template, a reference, a word. */
export function looksUnfilled(key: string): boolean {
  return UNFILLED.some((form) => key.search(form) >= 0) || isKeyName(MEMBER.exec(key)?.[1] ?? '')
}
