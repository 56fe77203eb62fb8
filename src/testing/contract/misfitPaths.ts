type Issue = {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly errors?: readonly (readonly Issue[])[]
}

interface Schema {
  safeParse(value: unknown): { readonly success: boolean; readonly error?: { readonly issues: readonly Issue[] } }
}

/** Where an answer does not fit, as paths, without any value; null if it fits. */
export function misfitPaths(schema: Schema, answer: unknown): string | null {
  try {
    const { success, error } = schema.safeParse(answer)
    return success ? null : [...new Set((error?.issues ?? []).flatMap(pathsOf))].join(', ')
  } catch {
    return 'a member that throws when it is read'
  }
}

/** Of the shapes that an answer might have had, only those whose `ok` is right. */
function pathsOf({ code, path, errors = [] }: Issue): string[] {
  if (code !== 'invalid_union') return [path.join('.') || 'the answer itself']
  const near = errors.filter((issues) => !issues.some((issue) => issue.path[0] === 'ok'))
  return near.length > 0 ? near.flat().flatMap(pathsOf) : ['ok']
}
