import { warnOnce } from '../../border/warnOnce'

/** Tells a developer that the host's own element for the key shows what has to be masked. */
export function warnOfReadableKey(input: HTMLInputElement | null, visibility: 'masked' | 'revealed'): void {
  if (visibility === 'masked' && input && input.type !== 'password')
    warnOnce('the key can be read on the screen: its input has another `type`. Keep the one that it is given.')
}
