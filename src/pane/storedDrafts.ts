import type { DraftStore } from './draft';

/** The part of localStorage that is needed. */
export type KeptTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface StoredDrafts extends DraftStore {
  /** The workbook is called otherwise from now on, or is no more: its drafts go with it. */
  readonly moved: (from: string, to: string | null) => void;
}

const OURS = 'cchc-nhap';

/**
 * Drafts of one workbook in the browser's own store. Where that is closed to us or full, they last
 * as long as the pane.
 */
export function storedDrafts(open: () => KeptTexts, workbook: () => string): StoredDrafts {
  const memory = new Map<string, string>();
  const nameOf = (key: string, of = workbook()) => [OURS, of, key].join('|');
  const read = (name: string) => memory.get(name) ?? attempt(() => open().getItem(name));
  const write = (name: string, value: string | null) => {
    // What stood there before must not come back where the new text finds no room.
    attempt(() => open().removeItem(name));
    const kept = value === null ? value : attempt(() => (open().setItem(name, value), value));
    if (value === null || kept !== null) memory.delete(name);
    else memory.set(name, value);
  };
  const names = () => [...(attempt(() => namesIn(open())) ?? []), ...memory.keys()];
  return {
    read: (key) => read(nameOf(key)),
    write: (key, value) => write(nameOf(key), value),
    moved: (from, to) => {
      const before = nameOf('', from);
      for (const name of names().filter((each) => each.startsWith(before))) {
        if (to !== null) write(nameOf(name.slice(before.length), to), read(name));
        write(name, null);
      }
    },
  };
}

function namesIn(store: KeptTexts): string[] {
  return Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
}

/** Private windows and full disks throw. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
