import { toKnown } from '../../border/readKnown'
import { fingerprint, isOfTheSame, knownOf } from '../../checking/knownOf'
import { isSameProvider } from '../../core/provider/isSameProvider'
import { toProvider } from '../../core/provider/toProvider'
import type { Known } from '../../core/states/events'
import { isSameData } from '../../core/values/isSameData'
import type { ConnectionOptions } from '../../store/ConnectionOptions'
import { createOwnedStore, type OwnedStore } from '../../store/createOwnedStore'
import { tellsTheSame } from './tellsTheSame'

/** A store, and the options that its component has now. */
export interface Owner {
  readonly store: OwnedStore
  /** Whether these options are for the same provider and the same connection, so that the store can go on. */
  readonly isFor: (options: ConnectionOptions) => boolean
  /** Whether these are at least for the same name, kind and connection, so that what is known stays true. */
  readonly isKin: (options: ConnectionOptions) => boolean
  /** Takes over what may change. `words`: what people read of the provider changed, so that it has to be shown again. */
  readonly setOptions: (options: ConnectionOptions) => 'words' | null
}

/**
 * @param previous the store of the same component before, for another provider or another connection. What it knows is
 * known still where the provider only takes other keys, or is only now said to share its connection.
 */
export function createOwner(first: ConnectionOptions, previous: Owner | null): Owner {
  const known = continued(first, previous)
  let latest = known === undefined ? first : { ...first, initialConnection: known }
  const store = createOwnedStore(() => latest)
  latest = first
  let told = first.initialConnection
  /** What has been true here, each once. A host that mirrors the state somewhere tells it again, and late. */
  const seen: Known[] = []
  let given = ''
  let source: 'host' | 'store' = 'host'
  const warned = new Set<string>()

  function warn(name: string, todo: string) {
    if (process.env.NODE_ENV === 'production' || warned.has(name)) return
    warned.add(name)
    console.warn(`latchkey: \`${name}\` changed, which is not taken over while the component is mounted. ${todo}`)
  }

  function takeAsGiven() {
    given = fingerprint(knownOf(store.getState()))
    source = 'host'
  }

  function look() {
    const known = knownOf(store.getState())
    if (fingerprint(known) !== given) source = 'store'
    if (known && !seen.some((one) => isOfTheSame(one, known))) seen.push(known)
  }

  takeAsGiven()
  look()
  store.subscribe(look)

  /** What comes late is taken as long as nothing else is known but what the host told before. */
  function takeInitial(options: ConnectionOptions) {
    const { initialConnection } = options
    if (initialConnection === undefined) return
    if (source === 'host') {
      store.setConnection(initialConnection)
      return takeAsGiven()
    }
    const told = toKnown(
      initialConnection,
      { provider: toProvider(options.provider), hint: options.hint ?? 'last-four' },
      [],
      '`initialConnection` was given something',
    )
    if (!told || seen.some((one) => isOfTheSame(one, told))) return
    warn('initialConnection', 'Call `store.setConnection()`, or give the component a React key.')
  }

  return {
    store,
    isFor: ({ provider, connectionId }) =>
      provider !== undefined && connectionId === first.connectionId && isSameProvider(provider, first.provider),
    isKin({ provider, connectionId }) {
      const [mine, theirs] = [first.provider, provider].map(toProvider)
      const isSameConnection = first.connectionId === undefined || first.connectionId === connectionId
      return isSameConnection && mine?.name === theirs?.name && mine?.keyKind === theirs?.keyKind
    },
    setOptions(options) {
      const { provider, checkIntervalMs } = latest
      latest = options
      if (!tellsTheSame(options.initialConnection, told)) {
        told = options.initialConnection
        takeInitial(options)
      }
      if (options.checkIntervalMs !== checkIntervalMs) warn('checkIntervalMs', 'Give the component a React key.')
      return isSameData(options.provider, provider) ? null : 'words'
    },
  }
}

/** What stays true of the connection under new options, as a host would tell it; undefined where that is for the host to say. */
function continued(options: ConnectionOptions, previous: Owner | null): ConnectionOptions['initialConnection'] {
  const known = previous?.isKin(options) ? knownOf(previous.store.getState()) : null
  if (!known) return undefined
  return known.connection && { connection: known.connection, failure: known.failure ?? null }
}
