'use client'

import type { ApiKey, ProviderDefinition } from 'latchkey/headless'
import { useKeyField } from 'latchkey/headless'

interface ApiKeyFieldProps {
  provider: ProviderDefinition
  /** Gets the key once it has been read; false keeps what was entered. The key is no string: send `key.reveal()`. */
  onKey: (key: ApiKey) => Promise<boolean>
}

/** A field in markup of your own. What is typed never becomes React state; change every element as you like. */
export function ApiKeyField({ provider, onKey }: ApiKeyFieldProps) {
  const field = useKeyField({ provider, onKeySubmit: onKey })
  return (
    <form {...field.getFormProps()} className="grid max-w-md gap-2">
      <label {...field.getLabelProps()} className="font-medium text-sm">
        {field.text.label}
      </label>
      <input
        {...field.getInputProps()}
        className="h-9 rounded-md border border-input bg-transparent px-3 text-sm shadow-xs outline-none focus-visible:ring-[3px] focus-visible:ring-ring/50"
      />
      <p {...field.getDescriptionProps()} className="text-muted-foreground text-sm">
        {field.text.description}
      </p>
      <p {...field.getNoticeProps()} className="text-sm">
        {field.text.notice}
      </p>
      <p {...field.getErrorProps()} className="text-destructive text-sm">
        {field.text.error?.happened} {field.text.error?.todo}
      </p>
      <div className="flex gap-2">
        <button {...field.getRevealProps()} className="h-9 rounded-md border px-3 text-sm">
          {field.text.reveal}
        </button>
        <button {...field.getSubmitProps()} className="h-9 rounded-md bg-primary px-3 text-primary-foreground text-sm">
          {field.text.submit}
        </button>
      </div>
    </form>
  )
}
