import { quiet } from './quiet'

/** Waits until whatever was about to be given the focus has it: where it is then, it stays. */
export const focusGiven = quiet
