type Usage = string | ((args: never) => string)

/** The code with which a developer gets what a story shows: `parameters.usage`, a text or made of the story's args. */
export function usageOf(parameters: Readonly<Record<string, unknown>>, args: unknown): string | undefined {
  // SAFETY: a story's own `usage` takes that story's args.
  const usage = parameters.usage as Usage | undefined
  return typeof usage === 'function' ? usage(args as never) : usage
}
