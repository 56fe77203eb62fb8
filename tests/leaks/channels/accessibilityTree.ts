import type { Channel } from '../Channel'

/** What assistive technology is told. */
export const accessibilityTree: Channel = {
  name: 'accessibility tree',
  async read({ devtools }) {
    const { nodes } = await devtools.send('Accessibility.getFullAXTree')
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const isField = (node: (typeof nodes)[number] | undefined): boolean =>
      Boolean(node) &&
      ((node?.role?.value === 'textbox' && /API key/.test(String(node.name?.value))) ||
        isField(byId.get(node?.parentId ?? '')))
    return nodes.flatMap((node) => {
      const own = isField(node) && ('field' as const)
      const { name, description, value, properties = [] } = node
      return [
        // A control's name and description are never the place for what is typed into it.
        {
          where: `${node.role?.value}'s name`,
          text: JSON.stringify([name, description]),
          own: node.role?.value !== 'textbox' && own,
        },
        { where: `${node.role?.value}'s value`, text: JSON.stringify([value, ...properties]), own },
      ]
    })
  },
}
