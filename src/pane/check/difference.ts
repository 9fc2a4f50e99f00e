/** A stretch of a text: on both sides the same, or only on one. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Comparing grows with the square of the words; longer texts are compared from both ends only. */
const MOST_CELLS = 250_000;

/** What becomes of a text, word by word. */
export function difference(before: string, after: string): Stretch[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  const start = commonStart(a, b);
  const end = commonStart(a.slice(start).reverse(), b.slice(start).reverse());
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  return joined([
    ...as('same', a.slice(0, start)),
    ...(byBlanks(middleA, middleB) ??
      (middleA.length * middleB.length > MOST_CELLS
        ? [...as('gone', middleA), ...as('new', middleB)]
        : compared(middleA, middleB))),
    ...as('same', a.slice(a.length - end)),
  ]);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|./gsu) ?? [];
}

function as(kind: Stretch['kind'], words: readonly string[]): Stretch[] {
  return words.map((text) => ({ kind, text }));
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

const isBlank = (word: string | undefined) => word !== undefined && /^[\s\p{Cf}]$/u.test(word);

/** Where only blanks come and go, the words lead the way through any length; else null. */
function byBlanks(a: readonly string[], b: readonly string[]): Stretch[] | null {
  const stretches: Stretch[] = [];
  let row = 0;
  let column = 0;
  while (row < a.length || column < b.length) {
    const [gone, come] = [a[row], b[column]];
    if (gone !== undefined && gone === come) {
      stretches.push({ kind: 'same', text: gone });
      row += 1;
      column += 1;
    } else if (gone !== undefined && isBlank(gone)) {
      stretches.push({ kind: 'gone', text: gone });
      row += 1;
    } else if (come !== undefined && isBlank(come)) {
      stretches.push({ kind: 'new', text: come });
      column += 1;
    } else {
      return null;
    }
  }
  return stretches;
}

/** By the longest common subsequence. */
function compared(a: readonly string[], b: readonly string[]): Stretch[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        a[row] === b[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const stretches: Stretch[] = [];
  let row = 0;
  let column = 0;
  while (row < a.length || column < b.length) {
    if (row < a.length && column < b.length && a[row] === b[column]) {
      stretches.push({ kind: 'same', text: a[row] ?? '' });
      row += 1;
      column += 1;
    } else if (
      column === b.length ||
      (row < a.length && at(row + 1, column) >= at(row, column + 1))
    ) {
      stretches.push({ kind: 'gone', text: a[row] ?? '' });
      row += 1;
    } else {
      stretches.push({ kind: 'new', text: b[column] ?? '' });
      column += 1;
    }
  }
  return stretches;
}

/** Neighbours of one kind are one stretch. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { kind, text } of stretches) {
    const last = all.at(-1);
    if (last?.kind === kind) all[all.length - 1] = { kind, text: last.text + text };
    else all.push({ kind, text });
  }
  return all;
}

/** So many changes of a text, with what lies around them, a mark of the cut, and how many follow. */
export function firstChanges(
  stretches: readonly Stretch[],
  most: number,
): { readonly shown: readonly Stretch[]; readonly more: number } {
  const begins = stretches.flatMap(({ kind }, index) =>
    kind !== 'same' && (stretches[index - 1]?.kind ?? 'same') === 'same' ? [index] : [],
  );
  const end = begins[most];
  return end === undefined
    ? { shown: stretches, more: 0 }
    : {
        shown: [...stretches.slice(0, end), { kind: 'same', text: '…' }],
        more: begins.length - most,
      };
}

const AROUND = 30;
const LONGEST = 400;

/** Long stretches are cut to what is near a change; nobody reads 2,000 characters to find a comma. */
export function shortened(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map(({ kind, text }, index) => {
    if (kind !== 'same') return { kind, text: cut(text, LONGEST / 2, LONGEST / 2) };
    const left = index === 0 ? 0 : AROUND;
    const right = index === stretches.length - 1 ? 0 : AROUND;
    return { kind, text: cut(text, left === right ? 2 * AROUND : left, right) };
  });
}

function cut(text: string, left: number, right: number): string {
  const letters = Array.from(text);
  if (letters.length <= left + right + 3) return text;
  const end = right === 0 ? '' : letters.slice(-right).join('');
  return `${letters.slice(0, left).join('')}…${end}`;
}
