/** For `within`. @throws Error always */
export function vaultHangs(): never {
  throw new Error('The vault does not answer.')
}
