/** What the middleware learns about a request, for those after it. */
export interface Env {
  Variables: {
    /** Also the `reference` of a failure, so that support finds the line in the log. */
    requestId: string
    /** The failure that is answered, for the log. */
    code: string | undefined
  }
}
