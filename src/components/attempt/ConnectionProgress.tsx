import { type ComponentPropsWithRef, useState } from 'react'
import { enProgress } from '../../messages/en'
import type { StepEnding, StepName } from '../../messages/Messages'
import { useConnection } from '../../react/connection/useConnection'
import { useSection } from '../../react/words/useSection'
import { Icon } from '../elements/Icon'
import { checkIcon, crossIcon } from '../elements/iconPaths'
import { statusIcons } from '../elements/statusIcons'
import type { PartOf, PartsProps } from '../parts/parts'
import { useParts } from '../parts/useParts'
import { withRef } from '../parts/withRef'
import { endings, failedStep, runningStep, stepsOf } from './stepsOf'

/** Props of `ConnectionProgress`; the rest goes to its `div`. */
export interface ConnectionProgressProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children'>,
    PartsProps<PartOf<'ConnectionProgress'>> {}

const icons: Readonly<Record<StepEnding, string>> = {
  waiting: 'M10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
  running: statusIcons.validating,
  done: checkIcon,
  failed: crossIcon,
}

/**
 * The steps that this kind of key really has, the one that runs, and how each ended (R22). Renders a `<div>` around an
 * ordered list, or nothing while there is no attempt to tell of.
 */
export const ConnectionProgress = withRef(function ConnectionProgress(given: ConnectionProgressProps) {
  const { state, store } = useConnection()
  const { part, props } = useParts('progress', given)
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

  return part(
    'progress',
    <div {...props} data-status={state.status}>
      <ol aria-label={words.heading(provider)}>
        {endings(steps, at, running ? 'running' : 'failed').map(({ name, ending }) =>
          part(
            'progress-step',
            <li key={name} data-ending={ending} aria-current={ending === 'running' ? 'step' : undefined}>
              <Icon d={icons[ending]} />
              <span>{words.step[name](provider)}</span>{' '}
              {part(
                'progress-ending',
                <span>
                  {retry && ending === 'running'
                    ? words.retrying({ try: retry, of: store.tries })
                    : words.ending[ending]}
                </span>,
              )}
            </li>,
          ),
        )}
      </ol>
      {wait ? part('progress-wait', <p>{wait === 'offline' ? words.offline : words.slow(provider)}</p>) : null}
    </div>,
    'lk-root',
  )
})
