import { type AxNode, textsOf } from './axTree'

/** What assistive technology was given to say. */
export interface Said {
  readonly politeness: string
  readonly text: string
}

interface Region extends Said {
  /** The pieces of its text: the same words put there anew are news. */
  readonly pieces: string
}

/**
 * Watches the live regions of the accessibility tree from look to look, and the DOM in between, so that nothing is missed
 * that was there for a moment. A region that arrives together with its text is at fault: assistive technology, which
 * listens to changes of what it knows, says nothing then.
 */
export class LiveRegionWatch {
  readonly #counts = new Map<Element, number>()
  readonly #observer = new MutationObserver((mutations) => this.#count(mutations))
  #regions: ReadonlyMap<number, Region>

  constructor(root: AxNode) {
    this.#regions = regionsIn(root)
    this.#observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  }

  /** What was said since the last look, in reading order, and what was wrong with it, in words. */
  look(root: AxNode): { readonly said: readonly Said[]; readonly faults: readonly string[] } {
    const before = this.#regions
    this.#regions = regionsIn(root)
    const said: Said[] = []
    const faults: string[] = []
    for (const [id, { politeness, text, pieces }] of this.#regions) {
      if (!text || before.get(id)?.pieces === pieces) continue
      said.push({ politeness, text })
      if (!before.has(id)) faults.push(`“${text}” arrived together with its region, so nobody hears it.`)
    }
    const times = [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
    this.#counts.clear()
    if (times > said.length) faults.push(`The live regions spoke ${times} times; ${said.length} of it is in the tree.`)
    if (said.length > 1) faults.push(`One event was announced ${said.length} times.`)
    return { said, faults }
  }

  stop() {
    this.#observer.disconnect()
  }

  #count(mutations: readonly MutationRecord[]) {
    const spoken = new Set(
      mutations.flatMap(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement
        return element?.closest('[aria-live], [role="status"], [role="alert"]') ?? []
      }),
    )
    for (const region of spoken) {
      if (region.textContent.trim() && region.isConnected) this.#counts.set(region, (this.#counts.get(region) ?? 0) + 1)
    }
  }
}

function regionsIn(root: AxNode): ReadonlyMap<number, Region> {
  const live = regionsBelow(root)
  return new Map(
    live.map((node) => {
      const texts = textsOf(node)
      const text = texts
        .map(({ name }) => name)
        .join('')
        .trim()
      const pieces = texts.map(({ id, name }) => `${id} ${name}`).join('\n')
      return [node.id, { politeness: String(node.states.live), text, pieces }]
    }),
  )
}

/** The outermost nodes that speak: what is in them is live as well. */
function regionsBelow({ children }: AxNode): AxNode[] {
  return children.flatMap((child) => {
    const { live } = child.states
    return live === 'polite' || live === 'assertive' ? [child] : regionsBelow(child)
  })
}
