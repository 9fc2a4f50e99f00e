import { type DraftStore, memoryDrafts } from './draft';

/** The part of localStorage that is needed. */
export type KeptTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const OURS = 'cchc-nhap';

/**
 * Drafts of one workbook in the browser's own store. Where that is closed to us or full, they last
 * as long as the pane.
 */
export function storedDrafts(open: () => KeptTexts, workbook: () => string): DraftStore {
  const memory = memoryDrafts();
  const nameOf = (key: string) => [OURS, workbook(), key].join('|');
  return {
    read: (key) => {
      const name = nameOf(key);
      return memory.read(name) ?? attempt(() => open().getItem(name));
    },
    write: (key, value) => {
      const name = nameOf(key);
      const kept = attempt(() => {
        if (value === null) open().removeItem(name);
        else open().setItem(name, value);
        return 'kept';
      });
      memory.write(name, kept === null ? value : null);
    },
  };
}

/** Private windows and full disks throw. */
function attempt(work: () => string | null): string | null {
  try {
    return work();
  } catch {
    return null;
  }
}
