const RUN = 8
const INVISIBLE = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/**
 * The forms in which `text` gives away 8 or more consecutive characters of `key`. A second opinion on `src/key/scrubbing/scrub.ts`,
 * and so without a line of it: it undoes each encoding in the text, where that one looks for the encoded key.
 */
export function revealedForms(text: string, key: string): string[] {
  const readings = {
    plain: text,
    'URL-encoded': text.replace(/(?:%[\da-f]{2})+/gi, decodePercent),
    'JSON-encoded': decodeEscapes(text),
    'JSON-encoded twice': decodeEscapes(decodeEscapes(text)),
    base64: decodeRuns(text, /[\w+/-]{11,}={0,2}/g, 'base64', 4),
    'URL-encoded base64': decodeRuns(decodeURIComponentOf(text), /[\w+/-]{11,}={0,2}/g, 'base64', 4),
    hex: decodeRuns(text, /[\da-f]{16,}/gi, 'hex', 2),
  }
  const needles = runsOf(flat(key))
  return Object.entries(readings).flatMap(([form, reading]) => {
    const seen = flat(reading)
    return needles.some((needle) => seen.includes(needle)) ? [form] : []
  })
}

function flat(text: string): string {
  return text.replace(INVISIBLE, '').toLowerCase()
}

function runsOf(key: string): string[] {
  return Array.from({ length: Math.max(1, key.length - RUN + 1) }, (_, at) => key.slice(at, at + RUN))
}

function decodePercent(escapes: string): string {
  return Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8')
}

function decodeURIComponentOf(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, decodePercent)
}

function decodeEscapes(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|([nrtbf])|(.))/gis, (_, code?: string, blank?: string, char?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : blank ? ' ' : (char ?? ''),
  )
}

/** Every run of an alphabet decoded, from each place at which a group of it may begin. Blanks between may be wrapping. */
function decodeRuns(text: string, run: RegExp, encoding: 'base64' | 'hex', group: number): string {
  const decoded: string[] = []
  for (const whole of [text, text.replace(INVISIBLE, '')]) {
    for (const [found] of whole.matchAll(run)) {
      for (let from = 0; from < group; from++) decoded.push(Buffer.from(found.slice(from), encoding).toString('utf8'))
    }
  }
  return decoded.join('\n')
}
