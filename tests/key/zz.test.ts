import { test } from 'vitest'
import { readKey } from '../../src/key/readKey'
import { suspicionsOf } from '../../src/key/suspicionsOf'
const p = (pattern: any, rest: any = {}) => ({ name: 'Acme', keyKind: 'standalone' as const, ...(pattern ? { keyFormat: { pattern } } : {}), ...rest })
const show = (text: string, provider: any) => { const r = readKey(text, provider); console.log(JSON.stringify(text), '→', JSON.stringify(r), r.found === 'key' ? JSON.stringify(suspicionsOf(r.key, provider)) : '') }
test('probe', () => {
  const b22 = /^[A-Za-z0-9+/]{22}(==)?$/, b20 = /^[A-Za-z0-9+/]{20,}$/
  show('export KEY=ABCDEFGHIJKLMNOPQRSTUV== && npm start', p(b22))
  show('export KEY=abc/ABCDEFGHIJKLMNOPQRSTUVWXYZ && npm start', p(b20))
  const K = 'acme_ca4a51e5ca4a51e5f00dcafe', acct = { fields: [{ name: 'accountId', label: 'Account ID', kind: 'text' }] }
  show('{\r\n  "api_key": "acme_x1234567",\r\n  "account_id": 1234567890123456789\r\n}', p(null, acct))
  show('{"api_key": "acme_x1234567", "account_id":  -12.50e+10 }', p(null, acct))
  show('{"api_key": "acme_x1234567", "account_id": [1234567890123456789]}', p(null, acct))
  show('ACME_KEY=a)b;ACME_REGION=eu', p(null))
  show(`heroku config:set ACME_API_KEY=${K}`, p(null))
  show(`heroku config:set ACME_API_KEY=${K} --app acme`, p(null))
  show(`{"auths":{"registry.example.com":{"auth":"${btoa('someone:'+K)}"}}}`, p(null))
  show(`{"auths":{"registry.example.com":{"auth":"${btoa('someone:'+K)}"}}}`, p(/^acme_[a-f0-9]{24}$/))
  show(`export KEY=${K}&& npm start`, p(/^acme_[a-f0-9]{24}$/))
  show(`x-acme: ${K}`, p(null))
  show(`api-key: ${K}`, p(null))
  show(`DD-API-KEY: ${K}`, p(null))
})
