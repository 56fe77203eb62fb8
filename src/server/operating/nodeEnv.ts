/** What the runtime is for: `development` where nobody says, as with `node server.js`; `production` where it can't be said. */
export function nodeEnv(): string {
  try {
    // Written out, since bundlers replace it.
    return process.env.NODE_ENV ?? 'development'
  } catch {
    // A runtime may have no `process`.
    return 'production'
  }
}
