import type { CauseFault } from '../ContractSamples'

/** Calls while a fault lasts, and ends it whatever comes of that. */
export async function during<Given>(cause: CauseFault | undefined, call: () => Promise<Given>): Promise<Given> {
  const end = await cause?.()
  try {
    return await call()
  } finally {
    await end?.()
  }
}
