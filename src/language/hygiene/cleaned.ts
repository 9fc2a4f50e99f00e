import { firstFrom } from '../firstFrom';
import { certainEdits } from './edits';
import type { Edit } from './quirk';

/** A text without its certain slips, and the way back from its places to those of the original. */
export interface Cleaned {
  readonly text: string;
  readonly edits: readonly Edit[];
  /** The place in the original of a place in `text`; the far end of a mended stretch is its end. */
  readonly origin: (offset: number) => number;
  /** The same for the end of a span: one inside a mended stretch takes in all of it. */
  readonly originOfEnd: (offset: number) => number;
}

export function cleaned(text: string): Cleaned {
  const edits = certainEdits(text);
  const origin = edits.length === 0 ? (offset: number) => offset : originOf(edits, 'start');
  const originOfEnd = edits.length === 0 ? origin : originOf(edits, 'end');
  return { text: applyEdits(text, edits), edits, origin, originOfEnd };
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = 0;
  const pieces: string[] = [];
  for (const { start, end, becomes } of edits) {
    pieces.push(text.slice(done, start), becomes);
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

interface Step {
  /** Where an edit begins and ends in the clean text, and where it ended before. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

function originOf(edits: readonly Edit[], inside: 'start' | 'end'): (offset: number) => number {
  const steps: Step[] = [];
  let shift = 0;
  for (const { start, end, becomes } of edits) {
    steps.push({ from: start + shift, to: start + shift + becomes.length, start, end });
    shift += becomes.length - (end - start);
  }
  return (offset) => {
    const step = steps[firstFrom(steps, ({ from }) => from >= offset) - 1];
    if (step === undefined) return offset;
    return offset < step.to ? step[inside] : step.end + (offset - step.to);
  };
}
