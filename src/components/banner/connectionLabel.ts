import { companyOf } from '../../core/states/selectors'
import { companyLabel } from '../../messages/wording/companyLabel'
import type { ConnectionStore } from '../../store/ConnectionStore'

/** Whose key it is, and whose connection. */
export function connectionLabel(store: ConnectionStore): string {
  const company = companyOf(store.getState())
  return company ? `${store.provider.name} (${companyLabel(company)})` : store.provider.name
}
