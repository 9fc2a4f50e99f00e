/** What a command comes to: what was asked for on standard output, all else on standard error. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly out?: string;
  readonly note?: string;
}

export const UNUSABLE = 2;

export function refuse(note: string): Outcome {
  return { code: UNUSABLE, note };
}
