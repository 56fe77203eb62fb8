import type { HTMLAttributes } from 'react'
import { enProgress } from '../../messages/en'
import { useConnection } from '../../react/connection/useConnection'
import { useSection } from '../../react/words/useSection'
import { Icon } from '../elements/Icon'
import { checkIcon, crossIcon } from '../elements/iconPaths'
import { useParts } from '../parts/useParts'
import type { ProgressStep } from './stepsOf'

export interface ProgressLineProps extends HTMLAttributes<HTMLOListElement> {
  steps: readonly ProgressStep[]
}

/** What has ended tells so by its shape too. */
const icons: Readonly<Partial<Record<ProgressStep['ending'], string>>> = { done: checkIcon, failed: crossIcon }

/** A line in as many pieces as there are steps. */
export function ProgressLine({ steps, ...props }: ProgressLineProps) {
  const { provider } = useConnection().store
  const words = useSection('progress', enProgress)
  const { part } = useParts()

  return (
    <ol {...props}>
      {steps.map(({ name, ending }) => {
        const icon = icons[ending]
        return part(
          'progress-step',
          <li key={name} data-ending={ending} aria-current={ending === 'running' ? 'step' : undefined}>
            {icon ? <Icon d={icon} /> : null}
            <span>{words.step[name](provider)}</span> {part('progress-ending', <span>{words.ending[ending]}</span>)}
          </li>,
        )
      })}
    </ol>
  )
}
