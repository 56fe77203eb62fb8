import { type ComponentPropsWithRef, useId } from 'react'
import type { Kit } from '../Kit'
import css from '../sheets/shadcn.css?inline'
import { useRootClass } from '../useRootClass'

// Apps hold these components as their own source, so there is no package to take them from.
const looks = {
  primary: 'bg-primary text-primary-foreground forced-colors:text-[ButtonText] hover:bg-primary/90',
  secondary:
    'border bg-background shadow-xs hover:bg-accent hover:text-accent-foreground dark:border-input dark:bg-input/30 dark:hover:bg-input/50',
}

function Button({ kind, ...props }: ComponentPropsWithRef<'button'> & { kind: keyof typeof looks }) {
  return (
    <button
      type="button"
      {...props}
      className={`inline-flex h-9 items-center justify-center gap-2 rounded-md px-4 py-2 text-sm font-medium whitespace-nowrap outline-none focus-visible:border-ring focus-visible:ring-[3px] focus-visible:ring-ring/50 ${looks[kind]}`}
    />
  )
}

const tones = {
  good: 'border-transparent bg-primary text-primary-foreground forced-colors:text-[CanvasText]',
  plain: 'text-foreground',
  bad: 'border-transparent bg-destructive text-white forced-colors:text-[CanvasText] dark:bg-destructive/60',
}

/** shadcn/ui, new-york style, neutral colours, in our own words on Tailwind with its token names. */
export const shadcnKit: Kit = {
  css: [css],
  App: function App({ scheme, children }) {
    useRootClass('dark', scheme === 'dark')
    return <div className="bg-background font-sans text-base text-foreground antialiased">{children}</div>
  },
  Heading: ({ children }) => <h1 className="text-2xl font-semibold tracking-tight">{children}</h1>,
  Text: ({ children }) => <p className="text-sm text-muted-foreground">{children}</p>,
  Card: ({ title, text, children }) => (
    <section className="flex flex-col gap-6 rounded-xl border bg-card p-6 text-card-foreground shadow-sm">
      <div className="grid gap-2">
        <h2 className="leading-none font-semibold">{title}</h2>
        <p className="text-sm text-muted-foreground">{text}</p>
      </div>
      {children}
    </section>
  ),
  Field: function Field({ label, value, error }) {
    const id = useId()
    return (
      <div className="grid gap-2">
        <label htmlFor={id} className="text-sm leading-none font-medium">
          {label}
        </label>
        <input
          id={id}
          defaultValue={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-error`}
          className="h-9 w-full min-w-0 rounded-md border border-input bg-transparent px-3 py-1 text-sm shadow-xs outline-none focus-visible:border-ring focus-visible:ring-[3px] focus-visible:ring-ring/50 aria-invalid:border-destructive dark:bg-input/30"
        />
        <p id={`${id}-error`} className="text-sm text-destructive empty:hidden">
          {error}
        </p>
      </div>
    )
  },
  button: ({ label, kind }) => <Button kind={kind}>{label}</Button>,
  Badge: ({ tone, children }) => (
    <span
      className={`inline-flex w-fit items-center rounded-full border px-2 py-0.5 text-xs font-medium ${tones[tone]}`}
    >
      {children}
    </span>
  ),
  Alert: ({ title, children }) => (
    <div role="note" className="grid gap-0.5 rounded-lg border bg-card px-4 py-3 text-sm text-card-foreground">
      <p className="font-medium tracking-tight">{title}</p>
      <p className="text-muted-foreground">{children}</p>
    </div>
  ),
}
