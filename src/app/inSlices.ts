/** No longer than a frame, so that nobody notices. */
const WORK_MILLISECONDS = 12;

/** Lets others do their work. Rejects where this work is not wanted any more. */
export type Pause = () => Promise<void>;

export const nextTurn: Pause = () => new Promise((resolve) => setTimeout(resolve));

/** Long work in steps, with a pause wherever it lasted long enough. */
export async function inSlices<T>(work: Generator<undefined, T>, pause = nextTurn): Promise<T> {
  let begun = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - begun < WORK_MILLISECONDS) continue;
    await pause();
    begun = performance.now();
  }
}
