import { capText } from '../../key/scrubbing/capText'

const most = 40

/** The props of a button that names someone: a long name is cut, and whole for whoever points at it or listens. */
export function nameLabel(say: (name: string) => string, name: string) {
  const short = say(capText(name, most))
  const whole = say(name)
  return short === whole ? { children: whole } : { children: short, title: whole, 'aria-label': whole }
}
