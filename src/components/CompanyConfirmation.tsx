import type { ComponentPropsWithRef } from 'react'
import { companyOf } from '../core/selectors'
import { companyLabel } from '../messages/companyLabel'
import { enActions, enCompany } from '../messages/en'
import { confirmationNames } from '../react/confirmationNames'
import { useConnection } from '../react/useConnection'
import { useSection } from '../react/useSection'
import { Button } from './Button'
import { CompanyChoice } from './CompanyChoice'
import { CompanyName } from './CompanyName'
import { type ClassNames, parts } from './parts'
import { withRef } from './withRef'

export type CompanyConfirmationPart =
  | 'confirmation'
  | 'confirmation-heading'
  | 'confirmation-text'
  | 'companies'
  | 'confirm'
  | 'keep'

/** Props of `CompanyConfirmation`; the rest goes to its `section`. */
export interface CompanyConfirmationProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  classNames?: ClassNames<CompanyConfirmationPart> | undefined
}

/**
 * Asks before a key goes live for another company than before, or for one of several (R14). Renders a `<section>`, or
 * nothing while there is nothing to confirm.
 */
export const CompanyConfirmation = withRef(function CompanyConfirmation({
  classNames,
  className,
  ...props
}: CompanyConfirmationProps) {
  const { state, store, confirm, cancel } = useConnection()
  const words = useSection('company', enCompany)
  const actions = useSection('actions', enActions)
  if (state.status !== 'confirming') return null

  const { candidates, reason } = state
  const current = companyOf(state)
  const [candidate] = candidates
  const { provider } = store
  const part = parts(classNames)
  const choice = reason === 'choose-company' || !candidate
  const elsewhere = choice && !candidates.some(({ id }) => id === current?.id) ? current : null
  const changed = current !== null && current.id !== candidate?.id
  const keepLabel = current ? words.keep(companyLabel(current)) : actions.cancel
  const confirmLabel = (name: string, id: string) =>
    current && current.id !== id ? words.switchTo(name) : words.connectTo(name)

  return (
    <section
      {...props}
      className={part('confirmation', 'lk-root', className)}
      data-status="confirming"
      data-reason={reason}
    >
      {/* Focused when it appears, since what the person did has led here. The section's name would be read before it. */}
      <p className={part('confirmation-heading')} role="heading" aria-level={3} tabIndex={-1}>
        {words.heading[reason](provider)}
      </p>
      <p className={part('confirmation-text')}>{words.explanation[reason](confirmationNames(state, provider))}</p>
      {elsewhere ? (
        <div className={part('companies')}>
          <CompanyName term={words.currentCompany} company={elsewhere} />
        </div>
      ) : null}
      {choice ? (
        <CompanyChoice
          candidates={candidates}
          current={current}
          confirmLabel={confirmLabel}
          keepLabel={keepLabel}
          className={part('companies')}
        />
      ) : (
        <>
          <div className={part('companies')} data-changed={changed || undefined}>
            {changed ? <CompanyName term={words.currentCompany} company={current} /> : null}
            <CompanyName term={changed ? words.newCompany : undefined} company={candidate} />
          </div>
          <div className="lk-actions">
            <Button
              className={part('confirm')}
              variant="primary"
              // The second half of a double click is no answer.
              onClick={({ detail }) => detail < 2 && confirm(candidate.id)}
            >
              {confirmLabel(companyLabel(candidate), candidate.id)}
            </Button>
            <Button className={part('keep')} onClick={({ detail }) => detail < 2 && cancel()}>
              {changed ? keepLabel : actions.cancel}
            </Button>
          </div>
        </>
      )}
    </section>
  )
})
