import { cookies } from 'next/headers'

/** Stands for your own user management, in route handlers and server components alike; null for nobody. */
export async function currentUser() {
  const id = (await cookies()).get('user')?.value
  return id ? { id } : null
}
