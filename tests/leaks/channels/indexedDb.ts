import type { Channel } from '../Channel'

/** Every record of every store of every database, and their names. */
export const indexedDb: Channel = {
  name: 'IndexedDB',
  async read({ page }) {
    const texts = await page.evaluate(async () => {
      const done = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(new Error(String(request.error)))
        })
      const found: unknown[] = []
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await done(indexedDB.open(name))
        const stores = [...database.objectStoreNames]
        found.push(name, stores)
        for (const store of stores) {
          const objects = database.transaction(store).objectStore(store)
          found.push(await done(objects.getAllKeys()), await done(objects.getAll()))
        }
        database.close()
      }
      return window.leakInstruments.textsOf(found)
    })
    return texts.map((text) => ({ where: 'database', text }))
  },
}
