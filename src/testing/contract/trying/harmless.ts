/** A backend may finish what was aborted: nothing that a later check could notice. */
export const harmless = { mayActivateFor: null }
