/** What `httpValidator` accepts, by which its requests can be told from others. */
export const acceptedTypes = 'application/json, application/problem+json'
