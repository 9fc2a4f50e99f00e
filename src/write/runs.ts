export interface Run<Value> {
  readonly from: number;
  readonly length: number;
  readonly value: Value;
}

/** Neighbours of the same value as one run: fewer requests for the same heights. */
export function runsOf<Value>(values: readonly Value[]): Run<Value>[] {
  const runs: Run<Value>[] = [];
  for (const [index, value] of values.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && last.value === value)
      runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ from: index, length: 1, value });
  }
  return runs;
}
