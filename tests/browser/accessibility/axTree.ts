import { cdp } from 'vitest/browser'

/** A node of the tree that the browser hands to assistive technology. What it ignores is left out. */
export interface AxNode {
  /** The same for the same DOM node, for as long as that lives. */
  readonly id: number
  readonly role: string
  readonly name: string
  readonly description: string
  readonly states: Readonly<Record<string, unknown>>
  readonly children: readonly AxNode[]
}

/** The accessibility tree of the page under test, as Chromium has it now. */
export async function axTree(): Promise<AxNode> {
  const { frameTree } = await cdp().send('Page.getFrameTree')
  const frame = frameTree.childFrames?.find(({ frame: { url } }) => url === location.href)
  if (!frame) throw new Error('The page under test is not among the frames.')
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', { frameId: frame.frame.id })
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  type Raw = (typeof nodes)[number]

  const childrenOf = (raw: Raw): AxNode[] =>
    (raw.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      if (!child) return []
      return child.ignored ? childrenOf(child) : [toNode(child)]
    })
  const toNode = (raw: Raw): AxNode => ({
    id: raw.backendDOMNodeId ?? -1,
    role: String(raw.role?.value ?? ''),
    name: String(raw.name?.value ?? ''),
    description: String(raw.description?.value ?? ''),
    states: Object.fromEntries((raw.properties ?? []).map(({ name, value }) => [name, value.value])),
    children: childrenOf(raw),
  })
  const [root] = nodes
  if (!root) throw new Error('The page under test has no accessibility tree.')
  return toNode(root)
}

/** The node and everything below it, in reading order. */
export function flat(node: AxNode): AxNode[] {
  return [node, ...node.children.flatMap(flat)]
}

/** The pieces of text below a node, in reading order. */
export function textsOf(node: AxNode): AxNode[] {
  return flat(node).filter(({ role }) => role === 'StaticText')
}

/** What has the focus, and what it is in, the outermost first. Empty where nothing has the focus. */
export function focusPath(root: AxNode): readonly AxNode[] {
  if (root.children.length === 0) return []
  for (const child of root.children) {
    if (child.states.focused === true) return [child]
    const path = focusPath(child)
    if (path.length) return [child, ...path]
  }
  return []
}
