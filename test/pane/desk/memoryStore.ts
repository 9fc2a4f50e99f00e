import type { LostWork, Typing, Work, WorkStore } from '../../../src/pane/desk/recovery/work';

/** A store that outlives no page; what it holds can be looked at. */
export function memoryStore() {
  const works = new Map<string, Work>();
  const typing = new Map<string, Typing>();
  const store: WorkStore = {
    keep: (work, from) => {
      const before = works.get(work.id);
      const steps =
        before === undefined ? work.steps : [...before.steps, ...work.steps.slice(from)];
      works.set(work.id, structuredClone({ ...work, base: before?.base ?? work.base, steps }));
      return Promise.resolve(true);
    },
    keepTyping: (id, typed) => {
      if (typed === null) typing.delete(id);
      else typing.set(id, typed);
      return Promise.resolve();
    },
    list: () =>
      Promise.resolve([...works.values()].map(({ id, name, time }) => ({ id, name, time }))),
    load: (id) => Promise.resolve(lostWork(id)),
    remove: (id) => {
      works.delete(id);
      typing.delete(id);
      return Promise.resolve();
    },
  };
  const lostWork = (id: string): LostWork | null => {
    const work = works.get(id);
    return work === undefined ? null : { ...work, typing: typing.get(id) ?? null };
  };
  return { store, kept: () => [...works.keys()].map((id) => lostWork(id)) };
}
