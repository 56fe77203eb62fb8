import { useParts } from '../parts/useParts'
import { idPieces } from './idPieces'

export interface CompanyIdProps {
  id: string
  /** Says in a sentence that it is one. */
  label: (id: string) => string
}

/** An ID of which only the ends are seen. All of it is heard, found in the page, and copied. */
export function CompanyId({ id, label }: CompanyIdProps) {
  const { part } = useParts()
  const [start, middle, end] = idPieces(id)
  const [before = '', after = ''] = label(id).split(id)

  return (
    <>
      <span className="lk-visually-hidden">{before}</span>
      {start}
      {middle ? part('id-middle', <span>{middle}</span>) : null}
      {end}
      {after}
    </>
  )
}
