import { brokenBy } from '../../core/states/selectors'
import { useConnection } from '../../react/connection/useConnection'
import { Caution } from '../elements/Caution'
import { useFailureText } from '../elements/useFailureText'

/** What broke the connection, in a line, where the page's own warning may be out of sight. That one is heard. */
export function BrokenLine() {
  const text = useFailureText(brokenBy(useConnection().state))
  return text && <Caution>{text.happened}</Caution>
}
