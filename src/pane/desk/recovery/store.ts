import { openDatabase, type Stores, transact } from './database';
import type { LostWork, Step, Typing, Work, WorkHeader, WorkStore } from './work';

/** Work in the browser's own database. */
export function workStore(): WorkStore {
  const opened = openDatabase();
  const run = async <T>(
    mode: 'readonly' | 'readwrite',
    work: (stores: Stores) => () => T,
  ): Promise<T | null> => {
    const database = await opened;
    return database === null ? null : transact(database, mode, work);
  };
  return {
    keep: async (work, from) =>
      (await run('readwrite', (stores) => keep(stores, work, from))) === 'kept',
    keepTyping: async (id, typing) => {
      await run('readwrite', (stores) => {
        if (typing === null) stores.typing.delete(id);
        else stores.typing.put(typing, id);
        return nothing;
      });
    },
    list: async () => (await run('readonly', list)) ?? [],
    load: (id) => run('readonly', (stores) => load(stores, id)),
    remove: async (id) => {
      await run('readwrite', (stores) => remove(stores, id));
    },
  };
}

const nothing = () => undefined;

/** Another tab may have thrown the work away meanwhile: then all of it is kept anew. */
function keep(stores: Stores, { base, steps, ...header }: Work, from: number) {
  const { id } = header;
  const there = stores.works.getKey(id);
  there.onsuccess = () => {
    const isNew = there.result === undefined;
    if (isNew && base !== null) stores.bases.put(base, id);
    steps.forEach((step, index) => {
      if (isNew || index >= from) stores.steps.put(step, [id, index]);
    });
    stores.works.put(header, id);
  };
  return () => 'kept' as const;
}

function list({ works }: Stores) {
  const all = works.getAll() as IDBRequest<WorkHeader[]>;
  return () => all.result;
}

function load({ works, bases, steps, typing }: Stores, id: string) {
  const header = works.get(id) as IDBRequest<WorkHeader | undefined>;
  const base = bases.get(id) as IDBRequest<Uint8Array | undefined>;
  const done = steps.getAll(stepsOf(id)) as IDBRequest<Step[]>;
  const typed = typing.get(id) as IDBRequest<Typing | undefined>;
  return (): LostWork | null =>
    header.result === undefined
      ? null
      : {
          ...header.result,
          base: base.result ?? null,
          steps: done.result,
          typing: typed.result ?? null,
        };
}

function remove({ works, bases, steps, typing }: Stores, id: string) {
  for (const store of [works, bases, typing]) store.delete(id);
  steps.delete(stepsOf(id));
  return nothing;
}

/** In the order of keys a list comes behind every number. */
function stepsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
