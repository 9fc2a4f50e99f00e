const NAME = 'phu-luc-cchc';
const VERSION = 1;

export const STORES = ['works', 'bases', 'steps', 'typing'] as const;
export type StoreName = (typeof STORES)[number];

/** Null where the browser keeps nothing: some do not from a file, or in private windows. */
export function openDatabase(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(NAME, VERSION);
      request.onupgradeneeded = () => {
        for (const store of STORES) request.result.createObjectStore(store);
      };
      request.onsuccess = () => {
        const database = request.result;
        database.onversionchange = () => database.close();
        resolve(database);
      };
      request.onerror = () => resolve(null);
      request.onblocked = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}

export type Stores = Readonly<Record<StoreName, IDBObjectStore>>;

/** All or nothing, on the disk and not only on its way there. Resolves to null where it failed. */
export function transact<T>(
  database: IDBDatabase,
  mode: 'readonly' | 'readwrite',
  work: (stores: Stores) => () => T,
): Promise<T | null> {
  return new Promise((resolve) => {
    let transaction: IDBTransaction | null = null;
    try {
      transaction = database.transaction(STORES, mode, { durability: 'strict' });
      const at = transaction;
      const stores = Object.fromEntries(
        STORES.map((name) => [name, at.objectStore(name)]),
      ) as Stores;
      const answer = work(stores);
      transaction.oncomplete = () => resolve(answer());
      transaction.onabort = () => resolve(null);
    } catch {
      transaction?.abort();
      resolve(null);
    }
  });
}
