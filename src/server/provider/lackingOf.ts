/** Which of the permissions are not among those that a key has; `*` in these stands for all. */
export function lackingOf(has: readonly unknown[], permissions: readonly string[] = []): readonly string[] {
  return has.includes('*') ? [] : permissions.filter((one) => !has.includes(one))
}
