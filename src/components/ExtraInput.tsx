import { joinTokens } from '../react/joinTokens'
import type { ExtraField } from '../react/KeyField'
import { recorderAttributes, recorderClasses } from '../react/recorderAttributes'
import { FieldMessage } from './FieldMessage'

export interface ExtraInputProps {
  extra: ExtraField
  /** The word for a field that may stay empty. */
  optional: string
  className: string
}

/** One of the provider's extra fields: a text with what stands around it, a choice, or a further secret. */
export function ExtraInput({ extra, optional, className }: ExtraInputProps) {
  const { definition } = extra
  const secret = definition.kind === 'secret'

  return (
    <div className={className}>
      <div className="lk-label-row">
        <label {...extra.getLabelProps({ className: 'lk-label' })} dir="auto">
          {definition.label}
        </label>
        {definition.optional ? <span className="lk-optional">{optional}</span> : null}
      </div>
      {definition.description ? (
        <p {...extra.getDescriptionProps()} className="lk-description" dir="auto">
          {definition.description}
        </p>
      ) : null}
      <div
        {...(secret && recorderAttributes)}
        className={joinTokens('lk-field', secret && recorderClasses)}
        data-kind={definition.kind}
        // An address stays readable only in one direction, its prefix and suffix included.
        dir={definition.kind === 'text' ? 'ltr' : undefined}
      >
        {definition.kind === 'select' ? (
          <select {...extra.getSelectProps({ className: 'lk-select' })}>
            {extra.choose === null ? null : <option value="">{extra.choose}</option>}
            {definition.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        ) : (
          <>
            {definition.kind === 'text' && definition.prefix ? <Affix text={definition.prefix} /> : null}
            <input {...extra.getInputProps({ className: 'lk-input' })} />
            {definition.kind === 'text' && definition.suffix ? <Affix text={definition.suffix} /> : null}
          </>
        )}
      </div>
      <FieldMessage {...extra.getErrorProps()} text={extra.errorText} className="lk-error" />
    </div>
  )
}

function Affix({ text }: { text: string }) {
  return <span className="lk-affix">{text}</span>
}
