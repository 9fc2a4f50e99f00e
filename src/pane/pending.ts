/** What the pane has taken and not written yet: whoever saves the workbook waits for it. */
export interface Pending {
  readonly add: (work: Promise<unknown>) => void;
  readonly settled: () => Promise<void>;
}

export function newPending(): Pending {
  const works = new Set<Promise<unknown>>();
  return {
    add: (work) => {
      works.add(work);
      const done = () => void works.delete(work);
      work.then(done, done);
    },
    settled: async () => {
      while (works.size > 0) await Promise.allSettled(works);
    },
  };
}
