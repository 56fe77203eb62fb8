import { warnOnce } from '../border/warnOnce'

/** Tells a developer that the host's own element for the key shows what has to be masked. */
export function warnOfReadableKey(input: HTMLInputElement | null, isMasked: boolean): void {
  if (isMasked && input && input.type !== 'password')
    warnOnce('the key can be read on the screen: its input has another `type`. Keep the one that it is given.')
}
