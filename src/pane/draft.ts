import { createContext, useCallback, useContext, useState } from 'react';

/** Keeps what is being typed where closing and reloading the pane do not reach it. */
export interface DraftStore {
  readonly read: (key: string) => string | null;
  /** Null where there is nothing to keep any more. */
  readonly write: (key: string, value: string | null) => void;
}

export type Draft = readonly [
  value: string,
  /** What is typed is kept at once. */
  type: (value: string) => void,
  /** It has arrived where it belongs, or is not wanted: the field shows its beginning again. */
  drop: () => void,
];

/** For a pane whose door keeps nothing: a change of the page loses nothing all the same. */
export function memoryDrafts(): DraftStore {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => {
      if (value === null) kept.delete(key);
      else kept.set(key, value);
    },
  };
}

export const Drafts = createContext<DraftStore>(memoryDrafts());

/** A text field that begins with `initial`, unless something was typed there before. */
export function useDraft(key: string, initial: string): Draft {
  const store = useContext(Drafts);
  const [typed, setTyped] = useState({ key, value: store.read(key) });
  // Another key is another field: what was typed into the one before is kept under its own.
  const current = typed.key === key ? typed : { key, value: store.read(key) };
  if (current !== typed) setTyped(current);
  const keep = useCallback(
    (value: string | null) => {
      store.write(key, value);
      setTyped({ key, value });
    },
    [store, key],
  );
  const drop = useCallback(() => keep(null), [keep]);
  return [current.value ?? initial, keep, drop];
}
