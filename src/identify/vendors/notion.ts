import { notion } from '../../providers/vendors/notion'
import type { Identify } from '../../server/provider/ProviderContext'
import { accept } from '../accept'
import { ask } from '../ask'
import { bearer } from '../bearer'
import { companyOf } from '../companyOf'
import { membersOf } from '../membersOf'
import { missing } from '../missing'
import { refuse } from '../refuse'

/**
 * Whose a Notion secret is: `GET /v1/users/me`, which names the workspace. It says nothing of the pages that were shared.
 *
 * Facts checked on 2026-11-29: developers.notion.com/reference/get-self, developers.notion.com/reference/status-codes, and
 * `workspace_id` after the types of makenotion/notion-sdk-js. In doubt: a revoked secret, which is told as an invalid one;
 * whether each kind of token names a workspace. An answer without one is an unexpected one.
 */
export const identifyNotion: Identify = ({ key }, context) =>
  ask(
    context,
    'https://api.notion.com/v1/users/me',
    { headers: { ...bearer(key), 'Notion-Version': '2022-06-28' } },
    ({ status, body }) => {
      if (status === 401) return refuse(key, notion)
      if (status === 403) return missing()
      if (status !== 200) return { ok: false, code: 'unexpected-answer' }
      const { workspace_id: id, workspace_name: name } = membersOf(body.bot)
      return accept([companyOf(id, name)])
    },
  )
