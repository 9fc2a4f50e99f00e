/** Work that can be done in steps, done without a pause. */
export function inOne<T>(work: Generator<undefined, T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done === true) return step.value;
}
