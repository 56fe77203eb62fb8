import { witness } from '../witness'

const kept: unknown[] = []

/**
 * What hosts and libraries do to a key without thinking, one of each kind. The positive control of the suite: whatever
 * doesn't find these is blind.
 */
export async function leakEverywhere(key: string) {
  kept.push({ submitted: key })
  Object.assign(window, { lastSubmission: { key } })
  console.log('submitting', { key })
  witness('onEvent', { type: 'submitted', key })
  history.replaceState({ form: { key } }, '', `/?key=${key}`)
  localStorage.setItem('draft', btoa(key))
  sessionStorage.setItem('draft', JSON.stringify({ key }))
  performance.mark('submitted', { detail: { key } })
  document.dispatchEvent(new CustomEvent('key-submitted', { detail: { key } }))
  window.postMessage({ key: [...key] }, '*')
  broadcast(key)
  setTimeout(() => {
    throw Object.assign(new Error('The form is broken.'), { input: key })
  })
  void fetch('/analytics', { method: 'POST', body: JSON.stringify({ event: 'submit', value: key.toUpperCase() }) })
  await cookieStore.set('draft', encodeURIComponent(key))
  await navigator.clipboard.writeText(key)
  const cache = await caches.open('answers')
  await cache.put('/last', new Response(key))
  await store(key)
  await registerWorker(key)
}

function broadcast(key: string) {
  const channel = new BroadcastChannel('tabs')
  channel.postMessage(key)
  channel.close()
}

async function store(key: string) {
  const opening = indexedDB.open('app', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('drafts')
  await new Promise((resolve) => {
    opening.onsuccess = resolve
  })
  opening.result.transaction('drafts', 'readwrite').objectStore('drafts').put({ key }, 'draft')
  opening.result.close()
}

async function registerWorker(key: string) {
  const { active, waiting, installing } = await navigator.serviceWorker.register('/serviceWorker.js')
  for (const worker of [active, waiting, installing]) worker?.postMessage({ key })
}
