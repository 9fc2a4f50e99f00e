import type { Step, Typing, Work, WorkStore } from './work';

/** All that was done to one workbook; what no file holds of it outlives the page. */
export interface Journal {
  readonly id: string;
  /** How many steps were made. */
  length(): number;
  isSaved(): boolean;
  note(step: Step): void;
  /** What is being typed; null once it is in the workbook, or given up. */
  type(typing: Typing | null): void;
  /** A file of this name holds the workbook as it was after so many steps. */
  saved(name: string, length: number): void;
  /** What waits is kept now: the page may be gone at any moment. */
  flush(): void;
  /** Done once the store has all that was noted. */
  written(): Promise<void>;
  /** The workbook is laid aside, saved or given up. */
  end(): void;
}

/** Typing is kept a moment after the last key; what was typed stays until it is surely noted. */
const WAIT = { typed: 250, ended: 1000 } as const;

export function journal(store: WorkStore, start: Pick<Work, 'name' | 'base'>): Journal {
  const id = newId();
  const steps: Step[] = [];
  let { name } = start;
  let saved = 0;
  let kept = 0;
  let typing: Typing | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;
  let wanted = false;

  /** Steps that come while others are written go together into the next request. */
  const write = async () => {
    while (wanted) {
      wanted = false;
      const from = kept;
      kept = steps.length;
      const header = { id, name, time: Date.now(), base: start.base };
      const isKept = await store.keep({ ...header, steps: [...steps] }, from);
      // What a full disk refused comes with the next step: a work with a hole is another work.
      if (!isKept) kept = Math.min(kept, from);
    }
    writing = null;
  };
  const keep = () => {
    wanted = true;
    writing ??= write();
  };
  const forget = () => {
    clearTimeout(timer);
    timer = undefined;
    wanted = false;
    kept = 0;
    void store.remove(id);
  };
  const isSaved = () => steps.length === saved && typing === null;
  const flush = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    if (isSaved()) {
      forget();
      return;
    }
    keep();
    void store.keepTyping(id, typing);
  };
  return {
    id,
    length: () => steps.length,
    isSaved,
    note: (step) => {
      steps.push(step);
      keep();
    },
    type: (now) => {
      if (typing === null && now === null) return;
      typing = now;
      clearTimeout(timer);
      timer = setTimeout(flush, now === null ? WAIT.ended : WAIT.typed);
    },
    saved: (file, length) => {
      name = file;
      saved = length;
      if (isSaved()) forget();
    },
    flush,
    written: async () => {
      while (writing !== null) await writing;
    },
    end: forget,
  };
}

/** A number by chance; crypto.randomUUID is missing on pages of an intranet without https. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(
    '-',
  );
}
