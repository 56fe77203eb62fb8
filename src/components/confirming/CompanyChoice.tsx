import { useMemo, useRef, useState } from 'react'
import type { Company } from '../../core/provider/company'
import { enActions, enCompany } from '../../messages/en'
import { companyLabel } from '../../messages/wording/companyLabel'
import { asSentence } from '../../messages/wording/sentences'
import { useConnection } from '../../react/connection/useConnection'
import { useOwnId } from '../../react/page/useOwnId'
import { useOwnForm } from '../../react/props/useOwnForm'
import { useShield } from '../../react/props/useShield'
import { useLocale } from '../../react/words/useLocale'
import { useSection } from '../../react/words/useSection'
import { Button } from '../elements/Button'
import { FieldMessage } from '../elements/FieldMessage'
import { nameLabel } from '../elements/nameLabel'
import { OwnForm } from '../elements/OwnForm'
import { useParts } from '../parts/useParts'
import { CompanyName } from './CompanyName'
import { CompanySearch } from './CompanySearch'
import { lookalikes } from './lookalikes'
import { matchingCompanies } from './matchingCompanies'

export interface CompanyChoiceProps {
  candidates: readonly Company[]
  current: Company | null
  /** What confirming the company of an ID is called. */
  confirmWords: (id: string) => (name: string) => string
}

const searchFrom = 8
/** Nobody reads further, and a page with thousands of choices stands still. */
const mostShown = 100

/** A radio group of companies, with the current one chosen, and a search field where there are many. */
export function CompanyChoice({ candidates, current, confirmWords }: CompanyChoiceProps) {
  const { confirm, cancel } = useConnection()
  const words = useSection('company', enCompany)
  const actions = useSection('actions', enActions)
  const locale = useLocale()
  const name = useOwnId()
  const [chosenId, setChosenId] = useState(current?.id)
  const [search, setSearch] = useState('')
  // Required only once it is sent: browsers call a required choice invalid before anybody could make it.
  const [asked, setAsked] = useState(false)
  const chosen = candidates.find(({ id }) => id === chosenId)
  const found = useMemo(() => matchingCompanies(candidates, search), [candidates, search])
  // A choice that no longer matches stays in sight: what will be confirmed must not be hidden.
  const shown = new Set(found.slice(0, mostShown))
  const alike = useMemo(() => lookalikes(candidates), [candidates])
  const listed = candidates.filter((company) => company === chosen || shown.has(company))

  const { part } = useParts()
  const shield = useShield()
  const root = useRef<HTMLDivElement>(null)
  const form = useOwnForm(name, () => {
    if (chosen) return confirm(chosen.id)
    setAsked(true)
    const first = root.current?.querySelector<HTMLElement>('[type="radio"]')
    // A search that finds no company leaves only itself to go on with.
    const next = first ?? root.current?.querySelector<HTMLElement>('input')
    next?.focus()
  })

  return part(
    'choice',
    <div ref={root} {...shield({ onKeyDown: form.onKeyDown })}>
      {part(
        'companies',
        <fieldset>
          {/* The heading asks the same, and is no name of the group. */}
          {part('label', <legend>{words.choose}</legend>, 'lk-visually-hidden')}
          {candidates.length >= searchFrom ? (
            <CompanySearch {...form.control} onSearch={setSearch} found={search.trim() ? found.length : null} />
          ) : null}
          {found.length > mostShown
            ? part('description', <p>{words.shown({ shown: mostShown, all: found.length })}</p>)
            : null}
          {/* Firefox makes a stop of whatever scrolls, and this one has no name: its choices are the stops. */}
          {part(
            'options',
            <div tabIndex={-1}>
              {listed.map((company) =>
                part(
                  'option',
                  <label key={company.id}>
                    <input
                      {...form.control}
                      type="radio"
                      name={name}
                      value={company.id}
                      required={asked}
                      checked={company === chosen}
                      onChange={() => setChosenId(company.id)}
                    />
                    <CompanyName company={company} look={alike.has(company) ? 'whole' : 'row'} />
                    {company.id === current?.id ? part('company-term', <span>{words.currentCompany}</span>) : null}
                  </label>,
                ),
              )}
            </div>,
          )}
          {part(
            'error',
            <FieldMessage aria-live="assertive" text={asked && !chosen ? asSentence(words.choose, locale) : null} />,
          )}
        </fieldset>,
      )}
      {part(
        'actions',
        <div>
          {part(
            'keep',
            <Button
              onClick={({ detail }) => detail < 2 && cancel()}
              {...(current && chosen && chosen.id !== current.id
                ? nameLabel(words.keep, companyLabel(current))
                : { children: actions.cancel })}
            />,
          )}
          {part(
            'confirm',
            <Button
              {...form.control}
              type="submit"
              variant="primary"
              onClick={form.onClick}
              {...(chosen ? nameLabel(confirmWords(chosen.id), companyLabel(chosen)) : { children: actions.connect })}
            />,
          )}
        </div>,
      )}
      <OwnForm {...form.form} />
    </div>,
  )
}
