import { type Edge, edges } from '../../src/core/edges'
import { transitions } from '../../src/core/transitions'
import type { Status } from '../../src/index'

/** Where each status stands: in the order in which a person meets them, from left to right. */
const places: Readonly<Record<Status, readonly [column: number, row: number]>> = {
  loading: [0, 0],
  'not-connected': [0, 1],
  validating: [1, 1],
  confirming: [2, 0],
  activating: [2, 1],
  connected: [3, 1],
  failed: [1, 2],
  updating: [2, 2],
  'action-required': [3, 2],
  disconnecting: [3, 0],
}
const width = 150
const height = 120
const box = { width: 126, height: 34 }
interface Point {
  readonly x: number
  readonly y: number
}
const centre = (status: Status): Point => {
  const [column, row] = places[status]
  return { x: column * width + width / 2, y: row * height + height / 2 }
}

function grouped() {
  const groups = new Map<string, Edge[]>()
  for (const edge of edges(transitions)) {
    const name = `${edge.from} ${edge.to}`
    groups.set(name, [...(groups.get(name) ?? []), edge])
  }
  return groups
}

/** Each arrow once, with all the events that take it. */
const arrows = [...grouped().values()].flatMap((same) => {
  const [first] = same
  return first && first.from !== first.to ? [{ ...first, events: same.map(({ on }) => on) }] : []
})

/** The state machine, with the current state lit and what can lead on from it. */
export function StateMap({ status }: { status: Status }) {
  const statuses = Object.keys(places) as Status[]
  const next = arrows.filter(({ from }) => from === status)

  return (
    <figure className="state-map">
      <svg viewBox={`0 0 ${4 * width} ${3 * height}`} role="img" aria-label={`The states. Now: ${status}`}>
        <defs>
          <marker id="arrowhead" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="5" markerHeight="5" orient="auto">
            <path d="M0 0 8 4 0 8Z" />
          </marker>
        </defs>
        {arrows.map(({ from, to }) => (
          <path
            key={`${from} ${to}`}
            d={curve(from, to)}
            markerEnd="url(#arrowhead)"
            data-lit={from === status || undefined}
          />
        ))}
        {statuses.map((name) => {
          const { x, y } = centre(name)
          return (
            <g key={name} data-lit={name === status || undefined}>
              <rect x={x - box.width / 2} y={y - box.height / 2} {...box} rx={box.height / 2} />
              <text x={x} y={y} textAnchor="middle" dominantBaseline="central">
                {name}
              </text>
            </g>
          )
        })}
      </svg>
      <figcaption>
        From <code>{status}</code>:{' '}
        {next.map(({ to, events }, index) => (
          <span key={to}>
            {index > 0 ? '; ' : ''}
            {events.join(', ')} → <code>{to}</code>
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

/** How far a line may be bent, in parts of its length, the gentlest first. */
const bends = [0.06, -0.06, 0.12, -0.12, 0.2, -0.2, 0.3, -0.3]

/** Bent as little as keeps it inside the picture, and clear of the boxes that it doesn't belong to. */
function curve(from: Status, to: Status): string {
  const others = (Object.keys(places) as Status[]).filter((name) => name !== from && name !== to).map(centre)
  const routes = bends.map((bend) => route(from, to, bend))
  const crossed = routes.map(
    ({ points }) => points.filter((point) => isOutside(point) || others.some((box) => covers(box, point))).length,
  )
  const { d } = routes[crossed.indexOf(Math.min(...crossed))] ?? route(from, to, 0)
  return d
}

function route(from: Status, to: Status, share: number): { d: string; points: readonly Point[] } {
  const [a, b] = [centre(from), centre(to)]
  const bend = { x: (a.x + b.x) / 2 + (b.y - a.y) * share, y: (a.y + b.y) / 2 - (b.x - a.x) * share }
  const end = edge(bend, b)
  const points = Array.from({ length: 40 }, (_, index) => pointAt(a, bend, end, index / 39))
  return { d: `M${a.x} ${a.y}Q${bend.x} ${bend.y} ${end.x} ${end.y}`, points }
}

/** A point of a quadratic Bézier curve. */
function pointAt(a: Point, bend: Point, b: Point, t: number): Point {
  const [first, middle, last] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
  return { x: first * a.x + middle * bend.x + last * b.x, y: first * a.y + middle * bend.y + last * b.y }
}

function isOutside({ x, y }: Point): boolean {
  return Math.min(x, y, 4 * width - x, 3 * height - y) < 2
}

/** Whether a point lies on the box around `middle`, or less than 4 px from it. */
function covers(middle: Point, { x, y }: Point): boolean {
  return Math.abs(x - middle.x) < box.width / 2 + 4 && Math.abs(y - middle.y) < box.height / 2 + 4
}

/** Where a line from `from` to the middle of a box meets the box. */
function edge(from: Point, middle: Point): Point {
  const [dx, dy] = [from.x - middle.x, from.y - middle.y]
  const share = Math.min(box.width / 2 / Math.abs(dx), box.height / 2 / Math.abs(dy))
  return { x: middle.x + dx * share, y: middle.y + dy * share }
}
