import { capText } from '../../key/scrubbing/capText'

const most = 40

/** The props of a button that names someone: a long name is cut, and whole for whoever points at it or listens. */
export function nameLabel(say: (name: string) => string, name: string) {
  const short = say(cut(name))
  const whole = say(name)
  return short === whole ? { children: whole } : { children: short, title: whole, 'aria-label': whole }
}

/** Between two words where there is room for some: who says aloud what is written on a button says no half of one. */
function cut(name: string): string {
  const short = capText(name, most)
  return short === name ? name : short.replace(/^(.{20,})\s\S*…$/u, '$1…')
}
