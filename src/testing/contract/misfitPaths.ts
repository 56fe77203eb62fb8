type Issue = {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly errors?: readonly (readonly Issue[])[]
}

/** Where an answer does not fit, as paths, without any value; null if it fits. */
export function misfitPaths({ issues }: { readonly issues?: readonly Issue[] | undefined }): string | null {
  if (!issues) return null
  return issues.length > 0 ? [...new Set(issues.flatMap(pathsOf))].join(', ') : 'a member that throws when it is read'
}

/** Of the shapes that an answer might have had, only those whose `ok` is right. */
function pathsOf({ code, path, errors = [] }: Issue): string[] {
  if (code !== 'invalid_union') return [path.join('.') || 'the answer itself']
  const near = errors.filter((issues) => !issues.some((issue) => issue.path[0] === 'ok'))
  return near.length > 0 ? near.flat().flatMap(pathsOf) : ['ok']
}
