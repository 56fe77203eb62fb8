import { useState } from 'react'

/** The control: a sign-in as many write it, whose password every browser offers to save, and a name that it keeps. */
export function LoginPage() {
  const [view, setView] = useState<'entry' | 'done'>('entry')
  if (view === 'done') return <p>Signed in</p>
  return (
    <form
      id="login"
      onSubmit={(event) => {
        event.preventDefault()
        void fetch('/api/validate', { method: 'POST', body: new URLSearchParams() }).then(() => setView('done'))
      }}
    >
      <label>
        User name <input name="username" autoComplete="username" />
      </label>
      <label>
        Note <input name="note" />
      </label>
      <label>
        Password <input name="password" type="password" autoComplete="current-password" />
      </label>
      <button type="submit">Sign in</button>
    </form>
  )
}
