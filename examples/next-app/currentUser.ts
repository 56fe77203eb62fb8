import { cookies } from 'next/headers'

/** Stands for your own user management, in route handlers and server components alike; null for nobody. */
export async function currentUser() {
  const user = (await cookies()).get('user')
  return user ? { id: user.value } : null
}
