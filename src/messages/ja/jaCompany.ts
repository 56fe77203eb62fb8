import type { CompanyMessages } from '../Messages'

export const jaCompany: CompanyMessages = {
  heading: {
    always: () => 'この会社でよろしいですか？',
    'company-changed': () => 'このキーは別の会社のものです',
    'choose-company': () => 'どの会社を接続しますか？',
  },
  explanation: {
    always: ({ candidate, provider }) =>
      `このキーは${provider}の${candidate ?? 'この会社'}のものです。確認するまで何も変わりません。`,
    'company-changed': ({ current, candidate }) =>
      `現在の接続は${current ?? '別の会社'}のものです。新しいキーは${candidate ?? 'この会社'}のものです。確認するまで何も変わりません。`,
    'choose-company': ({ provider }) =>
      `このキーは${provider}の複数の会社で使えます。1社を確認するまで何も変わりません。`,
  },
  currentCompany: '現在の会社',
  newCompany: '新しい会社',
  companyId: (id) => `会社ID：${id}`,
  choose: '会社を選択',
  search: '会社を検索',
  shown: ({ shown, all }) => {
    const number = new Intl.NumberFormat('ja')
    return `${number.format(all)}社中${number.format(shown)}社を表示しています。ほかの会社は検索してください。`
  },
  found: (count) => (count ? `${new Intl.NumberFormat('ja').format(count)}社見つかりました` : '会社が見つかりません'),
  switchTo: (name) => `${name}に切り替える`,
  keep: (name) => `${name}のままにする`,
  connectTo: (name) => `${name}に接続`,
}
