import { type ComponentPropsWithRef, useId } from 'react'
import type { Kit } from '../Kit'
import css from '../sheets/tailwind.css?inline'
import { useRootClass } from '../useRootClass'

const looks = {
  primary: 'bg-indigo-600 text-white hover:bg-indigo-500',
  secondary:
    'bg-white text-gray-900 ring-1 ring-gray-300 ring-inset hover:bg-gray-50 dark:bg-white/10 dark:text-white dark:ring-white/10 dark:hover:bg-white/20',
}

function Button({ kind, ...props }: ComponentPropsWithRef<'button'> & { kind: keyof typeof looks }) {
  return (
    <button
      type="button"
      {...props}
      className={`rounded-md px-3 py-2 text-sm font-semibold shadow-xs focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-indigo-600 dark:shadow-none ${looks[kind]}`}
    />
  )
}

const tones = {
  good: 'bg-green-50 text-green-700 ring-green-600/20 dark:bg-green-400/10 dark:text-green-400 dark:ring-green-500/20',
  plain: 'bg-gray-50 text-gray-600 ring-gray-500/10 dark:bg-gray-400/10 dark:text-gray-400 dark:ring-gray-400/20',
  bad: 'bg-red-50 text-red-700 ring-red-600/10 dark:bg-red-400/10 dark:text-red-400 dark:ring-red-400/20',
}

/** An app on plain Tailwind CSS, its components written with utilities. */
export const tailwindKit: Kit = {
  css: [css],
  App: function App({ scheme, children }) {
    useRootClass('dark', scheme === 'dark')
    return (
      <div className="bg-gray-50 font-sans text-base text-gray-900 antialiased dark:bg-gray-950 dark:text-gray-100">
        {children}
      </div>
    )
  },
  Heading: ({ children }) => <h1 className="text-2xl font-semibold tracking-tight">{children}</h1>,
  Text: ({ children }) => <p className="mt-1 text-sm text-gray-600 dark:text-gray-400">{children}</p>,
  Card: ({ title, text, children }) => (
    <section className="grid gap-5 rounded-lg border border-gray-200 bg-white p-6 shadow-xs dark:border-gray-800 dark:bg-gray-900">
      <div>
        <h2 className="text-base font-semibold">{title}</h2>
        <p className="mt-1 text-sm text-gray-600 dark:text-gray-400">{text}</p>
      </div>
      {children}
    </section>
  ),
  Field: function Field({ label, value, error }) {
    const id = useId()
    return (
      <div className="grid gap-2">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        <input
          id={id}
          defaultValue={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-error`}
          className="block w-full rounded-md bg-white px-3 py-1.5 text-sm leading-6 outline-1 -outline-offset-1 outline-gray-300 focus:outline-2 focus:-outline-offset-2 focus:outline-indigo-600 aria-invalid:outline-red-500 dark:bg-white/5 dark:outline-white/10"
        />
        <p id={`${id}-error`} className="text-sm text-red-600 empty:hidden dark:text-red-400">
          {error}
        </p>
      </div>
    )
  },
  button: ({ label, kind }) => <Button kind={kind}>{label}</Button>,
  Badge: ({ tone, children }) => (
    <span
      className={`inline-flex items-center rounded-md px-2 py-1 text-xs font-medium ring-1 ring-inset ${tones[tone]}`}
    >
      {children}
    </span>
  ),
  Alert: ({ title, children }) => (
    <div
      role="note"
      className="rounded-md bg-yellow-50 p-4 text-sm text-yellow-700 dark:bg-yellow-500/10 dark:text-yellow-100/80 dark:outline dark:outline-yellow-500/15"
    >
      <p className="font-medium text-yellow-800 dark:text-yellow-100">{title}</p>
      <p className="mt-1">{children}</p>
    </div>
  ),
}
