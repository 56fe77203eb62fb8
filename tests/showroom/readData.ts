import type { Company, ConnectionStore, Failure, ProviderDefinition, State } from 'latchkey/headless'

type Provider = ProviderDefinition | string | undefined

/** What this looks for in the props of components; any other component has others of these names, or none. */
interface Props {
  readonly value?: { readonly state?: State; readonly store?: Pick<ConnectionStore, 'provider'> } | null
  readonly provider?: Provider
  readonly company?: Company
  readonly failure?: Failure
  readonly error?: unknown
  readonly connections?: readonly ConnectionStore[]
}
interface Fiber {
  readonly return: Fiber | null
  readonly memoizedProps: Props | null
}

/**
 * Runs in the page: every text that Latchkey was given to show and that is no word of its own, by where it comes from:
 * the provider's definition, the companies, hint and details of the connection and its failure, a host's own error, and
 * the dates that Intl made.
 */
export function readData(): string[] {
  const found = new Set<string>(globalThis.latchkeyIntl)

  for (const root of document.querySelectorAll('.lk-root')) {
    const key = Object.keys(root).find((name) => name.startsWith('__reactFiber$'))
    let fiber = key ? (Reflect.get(root, key) as Fiber | null) : null
    for (; fiber; fiber = fiber.return) {
      const { value, provider, company, failure, error, connections } = fiber.memoizedProps ?? {}
      if (value?.store) {
        addState(value.state)
        addProvider(value.store.provider)
      }
      addProvider(provider)
      addCompany(company)
      addFailure(failure)
      add(error)
      for (const store of Array.isArray(connections) ? (connections as readonly ConnectionStore[]) : []) {
        addProvider(store.provider)
        addState(store.getState())
      }
    }
  }
  // The longest first: a name may be a part of another.
  return [...found].sort((a, b) => b.length - a.length)

  function add(...texts: readonly unknown[]) {
    for (const text of texts) if (typeof text === 'string' && text.trim()) found.add(text)
  }

  function addCompany(company: Company | undefined) {
    add(company?.id, company?.name)
    // Of a long one, the ends are seen.
    if (company && company.id.length > 16) add(company.id.slice(0, 8), company.id.slice(8, -4), company.id.slice(-4))
  }

  function addFailure(failure: Failure | undefined) {
    add(failure?.found, failure?.reference, ...(failure?.missingPermissions ?? []), ...(failure?.names ?? []))
    addCompany(failure?.company)
  }

  function addState(state: State | undefined) {
    if (!state) return
    if ('connection' in state) {
      add(state.connection.keyHint)
      addCompany(state.connection.company)
    }
    if ('candidates' in state) for (const company of state.candidates) addCompany(company)
    if ('company' in state) addCompany(state.company)
    if ('failure' in state) addFailure(state.failure)
    if ('origin' in state) addState(state.origin)
  }

  function addProvider(provider: Provider) {
    if (typeof provider !== 'object') return add(provider)
    add(
      provider.name,
      provider.keyFormat?.example,
      ...(provider.keySource?.steps ?? []),
      ...(provider.requiredPermissions ?? []),
    )
    for (const field of provider.fields ?? []) {
      add(field.label, field.description)
      if (field.kind === 'text') add(field.prefix, field.suffix, field.example)
      if (field.kind === 'select') add(...field.options.map(({ label }) => label))
    }
  }
}
