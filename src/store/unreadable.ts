/** Stands for a time that can't be read, from the schema that looked at it until the answer is cleaned. */
export const unreadable: unique symbol = Symbol('unreadable')
