import type { ComponentPropsWithRef } from 'react'
import { changesCompany, companyOf } from '../../core/states/selectors'
import { enActions, enCompany } from '../../messages/en'
import { companyLabel } from '../../messages/wording/companyLabel'
import { sentences } from '../../messages/wording/sentences'
import { confirmationNames } from '../../react/announcing/confirmationNames'
import { useConnection } from '../../react/connection/useConnection'
import { getResultProps } from '../../react/focus/getResultProps'
import { useSection } from '../../react/words/useSection'
import { Button } from '../elements/Button'
import { nameLabel } from '../elements/nameLabel'
import { usePageTheme } from '../look/usePageTheme'
import type { PartOf, PartsProps } from '../parts/parts'
import { useParts } from '../parts/useParts'
import { withRef } from '../parts/withRef'
import { CompanyChoice } from './CompanyChoice'
import { CompanyName } from './CompanyName'

/** Props of `CompanyConfirmation`; the rest goes to its `section`. */
export interface CompanyConfirmationProps
  extends Omit<ComponentPropsWithRef<'section'>, 'children'>,
    PartsProps<PartOf<'CompanyConfirmation'>> {}

/**
 * Asks before a key goes live for another company than before, or for one of several (R14). Renders a `<section>`, or
 * nothing while there is nothing to confirm.
 */
export const CompanyConfirmation = withRef(function CompanyConfirmation(given: CompanyConfirmationProps) {
  const { state, store, confirm, cancel } = useConnection()
  const { part, props } = useParts('confirmation', given)
  usePageTheme({ by: state.status })
  const words = useSection('company', enCompany)
  const actions = useSection('actions', enActions)
  if (state.status !== 'confirming') return null

  const { candidates, reason } = state
  const current = companyOf(state)
  const [candidate] = candidates
  const { provider } = store
  const choice = reason === 'choose-company' || !candidate
  const changes = changesCompany(state)
  const elsewhere = choice && changes ? current : null
  const changed = current !== null && current.id !== candidate?.id
  const confirmWords = (id: string) => (current && current.id !== id ? words.switchTo : words.connectTo)

  return part(
    'confirmation',
    <section {...props} data-status="confirming" data-reason={reason} data-changes={changes || undefined}>
      {/* Focused when it appears, since what the person did has led here. The section's name would be read before it. */}
      {part(
        'confirmation-heading',
        <p {...getResultProps('question')} role="heading" aria-level={3}>
          {words.heading[reason](provider)}
        </p>,
      )}
      {part('confirmation-text', <p>{sentences(words.explanation[reason](confirmationNames(state, provider)))}</p>)}
      {elsewhere
        ? part(
            'companies',
            <div>
              <CompanyName term={words.currentCompany} company={elsewhere} />
            </div>,
          )
        : null}
      {choice ? (
        <CompanyChoice candidates={candidates} current={current} confirmWords={confirmWords} />
      ) : (
        <>
          {part(
            'companies',
            <div data-changed={changed || undefined}>
              {changed ? <CompanyName term={words.currentCompany} company={current} /> : null}
              <CompanyName term={changed ? words.newCompany : undefined} company={candidate} />
            </div>,
          )}
          {part(
            'actions',
            <div>
              {part(
                'keep',
                // The second half of a double click is no answer.
                <Button
                  onClick={({ detail }) => detail < 2 && cancel()}
                  {...(changed ? nameLabel(words.keep, companyLabel(current)) : { children: actions.cancel })}
                />,
              )}
              {part(
                'confirm',
                <Button
                  variant="primary"
                  onClick={({ detail }) => detail < 2 && confirm(candidate.id)}
                  {...nameLabel(confirmWords(candidate.id), companyLabel(candidate))}
                />,
              )}
            </div>,
          )}
        </>
      )}
    </section>,
    'lk-root',
  )
})
