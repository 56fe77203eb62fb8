/** As a browser does it where somebody blocks all cookies and site data: whatever keeps something or tells other tabs throws. */
const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
  Object.defineProperty(window, name, { configurable: true, get: refuse })
}
Object.defineProperty(document, 'cookie', { configurable: true, get: refuse, set: refuse })
Object.defineProperty(window, 'BroadcastChannel', {
  value: class {
    constructor() {
      refuse()
    }
  },
})
Object.defineProperty(navigator.locks, 'request', {
  value: () => Promise.reject(new DOMException('The request was denied.', 'SecurityError')),
})
