import type { HTMLAttributes } from 'react'
import { enProgress } from '../messages/en'
import { useConnection } from '../react/useConnection'
import { useSection } from '../react/useSection'
import { Icon } from './Icon'
import { checkIcon, crossIcon } from './iconPaths'
import type { ProgressStep } from './stepsOf'
import { useParts } from './useParts'

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
