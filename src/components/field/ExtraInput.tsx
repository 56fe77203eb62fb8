import type { ExtraField } from '../../react/field/KeyField'
import { recorderAttributes, recorderClasses } from '../../react/input/recorderAttributes'
import { FieldMessage } from '../elements/FieldMessage'
import { useParts } from '../parts/useParts'

export interface ExtraInputProps {
  extra: ExtraField
  /** The word for a field that may stay empty. */
  optional: string
}

/** One of the provider's extra fields: a text with what stands around it, a choice, or a further secret. */
export function ExtraInput({ extra, optional }: ExtraInputProps) {
  const { definition } = extra
  const { part } = useParts()
  const secret = definition.kind === 'secret'

  return part(
    'extra',
    <div>
      {part(
        'label-row',
        <div>
          {part(
            'label',
            <label {...extra.getLabelProps()} dir="auto">
              {definition.label}
            </label>,
          )}
          {definition.optional ? part('optional', <span>{optional}</span>) : null}
        </div>,
      )}
      {definition.description
        ? part(
            'description',
            <p {...extra.getDescriptionProps()} dir="auto">
              {definition.description}
            </p>,
          )
        : null}
      {part(
        'field',
        <div
          {...(secret && recorderAttributes)}
          data-kind={definition.kind}
          // An address stays readable only in one direction, its prefix and suffix included.
          dir={definition.kind === 'text' ? 'ltr' : undefined}
        >
          {definition.kind === 'select' ? (
            part(
              'select',
              <select {...extra.getSelectProps()}>
                {extra.choose === null ? null : <option value="">{extra.choose}</option>}
                {definition.options.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>,
            )
          ) : (
            <>
              {definition.kind === 'text' && definition.prefix ? part('affix', <span>{definition.prefix}</span>) : null}
              {part('input', <input {...extra.getInputProps()} />)}
              {definition.kind === 'text' && definition.suffix ? part('affix', <span>{definition.suffix}</span>) : null}
            </>
          )}
        </div>,
        secret && recorderClasses,
      )}
      {part('error', <FieldMessage {...extra.getErrorProps()} text={extra.errorText} />)}
    </div>,
  )
}
