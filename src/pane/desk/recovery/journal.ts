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
  /** The workbook is laid aside, saved or given up. */
  end(): void;
}

type Beginning = Pick<Work, 'name' | 'base'> & Partial<Pick<Work, 'steps'>>;

/** Typing is kept a moment after the last key; what is typed stays until it is surely noted. */
const WAIT = { typed: 250, ended: 1000 } as const;

export function journal(store: WorkStore, { base, steps: before = [], ...start }: Beginning) {
  const id = newId();
  const steps = [...before];
  let { name } = start;
  let saved = 0;
  let kept = 0;
  let typing: Typing | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keep = () => {
    void store.keep({ id, name, time: Date.now(), base, steps: [...steps] }, kept);
    kept = steps.length;
  };
  const forget = () => {
    clearTimeout(timer);
    timer = undefined;
    kept = 0;
    void store.remove(id);
  };
  const flush = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    if (typing === null && steps.length === saved) forget();
    else {
      keep();
      void store.keepTyping(id, typing);
    }
  };
  const self: Journal = {
    id,
    length: () => steps.length,
    isSaved: () => steps.length === saved && typing === null,
    note(step) {
      steps.push(step);
      keep();
    },
    type(now) {
      if (typing === null && now === null) return;
      typing = now;
      clearTimeout(timer);
      timer = setTimeout(flush, now === null ? WAIT.ended : WAIT.typed);
    },
    saved(file, length) {
      name = file;
      saved = length;
      if (self.isSaved()) forget();
    },
    flush,
    end: forget,
  };
  if (steps.length > 0) keep();
  return self;
}

/** A number by chance; crypto.randomUUID is missing on pages of an intranet without https. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(
    '-',
  );
}
