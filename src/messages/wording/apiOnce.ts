/** A name that ends in "API" as a word of its own, or as the last part of one: "North Wind API", "NorthWindApi", but not "Okapi". */
const saysApi = /(^|\P{Lu})A[Pp][Ii]\P{L}*$|(^|[^\p{L}\p{N}])a[Pp][Ii]\P{L}*$/u

/**
 * What to call the key in a sentence about `name`: without "API" where the name ends in it, since "North Wind API API key" says
 * it twice. The name itself stays as it is.
 */
export function apiOnce(name: string, apiKey: string, key: string): string {
  return saysApi.test(name) ? key : apiKey
}
