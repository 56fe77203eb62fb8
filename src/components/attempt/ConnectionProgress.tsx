import { type ComponentPropsWithRef, useState } from 'react'
import { enProgress } from '../../messages/en'
import type { StepName } from '../../messages/Messages'
import { useConnection } from '../../react/connection/useConnection'
import { getResultProps } from '../../react/focus/getResultProps'
import { useSection } from '../../react/words/useSection'
import { usePageTheme } from '../look/usePageTheme'
import type { PartOf, PartsProps } from '../parts/parts'
import { useParts } from '../parts/useParts'
import { withRef } from '../parts/withRef'
import { ProgressLine } from './ProgressLine'
import { endings, failedStep, runningStep, stepsOf } from './stepsOf'

/** Props of `ConnectionProgress`; the rest goes to its `div`. */
export interface ConnectionProgressProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children'>,
    PartsProps<PartOf<'ConnectionProgress'>> {}

/**
 * The steps that this kind of key really has, the one that runs, and how each ended (R22). Renders a `<div>` around an
 * ordered list, or nothing while there is no attempt to tell of.
 */
export const ConnectionProgress = withRef(function ConnectionProgress(given: ConnectionProgressProps) {
  const { state, store } = useConnection()
  const { part, props } = useParts('progress', given)
  usePageTheme({ by: state.status })
  const words = useSection('progress', enProgress)
  const { provider, capabilities } = store
  const steps = stepsOf(provider.keyKind, capabilities.activate)
  const running = runningStep(state, steps)

  // A failure does not say where it struck, and the same one can strike twice.
  const [last, setLast] = useState<StepName | null>(running)
  if (running && running !== last) setLast(running)

  const failed = state.status === 'failed' ? (failedStep(state.failure, steps) ?? last) : null
  const at = running ?? failed
  if (!at) return null
  const retry = state.status === 'validating' && state.try > 1 ? state.try : null
  const wait = 'wait' in state ? state.wait : null
  const slow = retry ? words.retrying({ try: retry, of: store.tries }) : wait && words.slow(provider)
  const told = wait === 'offline' ? words.offline : slow

  return part(
    'progress',
    <div {...props} data-status={state.status}>
      <ProgressLine
        // Takes the focus when the button that started it goes.
        {...getResultProps('progress')}
        aria-label={words.heading(provider)}
        steps={endings(steps, at, running ? 'running' : 'failed')}
      />
      {told ? part('progress-wait', <p>{told}</p>) : null}
    </div>,
    'lk-root',
  )
})
