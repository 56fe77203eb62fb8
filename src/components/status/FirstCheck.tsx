import { entryOf } from '../../core/states/selectors'
import { enDialog, enField } from '../../messages/en'
import { sentences } from '../../messages/wording/sentences'
import { useConnection } from '../../react/connection/useConnection'
import { useSection } from '../../react/words/useSection'
import { useParts } from '../parts/useParts'
import { CheckFailure } from './CheckFailure'

/** While it is not known whether anything is connected: that it is asked, or why that can't be told. */
export function FirstCheck() {
  const { state, store } = useConnection()
  const words = useSection('dialog', enDialog)
  const field = useSection('field', enField)
  const { part } = useParts()

  if (state.status === 'loading') {
    const { provider } = store
    // What the form will say: the stylesheet keeps as much room as that takes.
    const label = [field.label(provider), provider.keySource ? field.sourceHeading(provider) : ''].join(' ')
    const guidance = sentences(field.description(provider), ...field.guidance(provider))
    return part('loading', <p data-words={`${label}\n${guidance}`}>{words.loading(provider)}</p>)
  }
  return state.status === 'failed' && state.operation === 'check' && entryOf(state) === 'absent' ? (
    <CheckFailure />
  ) : null
}
