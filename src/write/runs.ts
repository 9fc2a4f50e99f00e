export interface Run {
  readonly from: number;
  readonly length: number;
  readonly value: number;
}

/** Neighbours of the same value as one run: fewer requests for the same heights. */
export function runsOf(values: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const [index, value] of values.entries()) {
    const last = runs.at(-1);
    if (last?.value === value) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ from: index, length: 1, value });
  }
  return runs;
}
