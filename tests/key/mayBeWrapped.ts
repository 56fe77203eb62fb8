const NAMES_A_SECRET = /key|token|secret|pass|pwd|auth|cred|bearer|basic|\bpat\b/i
const QUOTED = /^[$@a-z]{0,2}(["'`]).*\1[,;.!?]?$/is
const CALLED = /^[\w.$[]*[([](["'`]).*\1[)\]][,;]?$/s
const MARKED_UP = /^(?:(\*{1,3}|~~|__).+\1|<(\w+)>.*<\/\2>|\[.*\]\(.*\))$/
const ARGUMENT = /^-(?:[Hu]|-(?:header|user))/
const MASK = /[*•.xX_#-]/g
const CROSSED_OUT = /^[a-z_-]*x{4,}[\W_]*$/i
/** Only letters and the signs that templates are made of. */
const WORDS = /^[a-z_.$%<>{}()[\] /-]*$/i

/**
 * A second opinion, written from the issue and not from the sources, on which printable texts without blanks may be
 * more than a key: a complete wrapper, a mask with at most four other characters, a template. Rather too often than too
 * seldom yes, but seldom enough that a random key nearly always is a no.
 */
export function mayBeWrapped(text: string): boolean {
  return (
    QUOTED.test(text) ||
    CALLED.test(text) ||
    MARKED_UP.test(text) ||
    ARGUMENT.test(text) ||
    CROSSED_OUT.test(text) ||
    new Set(text).size <= 2 ||
    text.replace(MASK, '').length <= 4 ||
    (WORDS.test(text) && /key|token|secret|pass|auth|your|here|insert|put/i.test(text)) ||
    isJson(text) ||
    namesASecret(text)
  )
}

/** `api_key=…`, also as one of several: `a=1;ApiKey=2`, `{a:1,token:2}`, `?api_key=1`. */
function namesASecret(text: string): boolean {
  return text.split(/[;&,{}?]/).some((part) => NAMES_A_SECRET.test(/^(.*?)[=:]/s.exec(part)?.[1] ?? ''))
}

function isJson(text: string): boolean {
  if (!/^[[{"]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
