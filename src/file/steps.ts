/** What was, before each step that can be taken back, and after each that was taken back. */
export interface Steps<Moment> {
  /** A step begins: what was taken back before cannot come again. */
  record(before: Moment): void;
  /** The moment to go back to, or null; `now` is kept for the way forth. */
  back(now: Moment): Moment | null;
  forth(now: Moment): Moment | null;
  canGoBack(): boolean;
  canGoForth(): boolean;
}

/** Moments share what did not change between them, so many cost little. */
const MOST_STEPS = 200;

export function newSteps<Moment>(): Steps<Moment> {
  const past: Moment[] = [];
  const future: Moment[] = [];
  const go = (from: Moment[], to: Moment[], now: Moment) => {
    const moment = from.pop();
    if (moment === undefined) return null;
    to.push(now);
    return moment;
  };
  return {
    record: (before) => {
      past.push(before);
      if (past.length > MOST_STEPS) past.shift();
      future.length = 0;
    },
    back: (now) => go(past, future, now),
    forth: (now) => go(future, past, now),
    canGoBack: () => past.length > 0,
    canGoForth: () => future.length > 0,
  };
}
