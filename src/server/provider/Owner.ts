/** Whose connection: a customer of yours, as your own user management knows it. */
export interface Owner {
  readonly id: string
  readonly name?: string
}
