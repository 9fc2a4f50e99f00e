import { BLANKS, mendBlanks } from './blanks';
import { oldEncodingOf } from './encoding';
import { withoutInvisible } from './invisible';
import type { Edit } from './quirk';
import { isSound } from './sound';
import { mendWord } from './word';

/** A word takes every mark that combines, whatever it combines with, so that NFC stays inside it. */
const TOKEN = new RegExp(
  `(?:\\p{L}|\\P{M}(?=\\p{M})|\\p{M})+|[${BLANKS}]+|[^\\p{L}\\p{M}${BLANKS}]`,
  'gu',
);
const BLANK_RUN = new RegExp(`^[${BLANKS}]+$`);

/** How much of the text around blanks decides what they are. */
const CONTEXT = 8;

/** All mends that need no question, in the order of the text, none over another. */
export function certainEdits(text: string): Edit[] {
  if (isSound(text) || oldEncodingOf(text) !== null) return [];
  const visible = withoutInvisible(text);
  const edits: Edit[] = [];
  for (const { 0: token, index } of visible.text.matchAll(TOKEN)) {
    const mended = mend(token, visible.text, index);
    if (mended === null) continue;
    const last = index + token.length - 1;
    edits.push({ ...mended, start: visible.origin(index), end: visible.origin(last) + 1 });
  }
  return withMarks(edits, visible.marks);
}

function mend(token: string, text: string, index: number) {
  if (!BLANK_RUN.test(token)) return mendWord(token);
  const end = index + token.length;
  const before = text.slice(Math.max(0, index - CONTEXT), index);
  return mendBlanks(
    token,
    before.normalize('NFC'),
    text.slice(end, end + CONTEXT).normalize('NFC'),
  );
}

/** An invisible mark inside a stretch that is mended anyway goes with it. */
function withMarks(edits: readonly Edit[], marks: readonly number[]): Edit[] {
  if (marks.length === 0) return [...edits];
  const all = [...edits];
  let next = 0;
  for (const mark of marks) {
    while (next < edits.length && (edits[next]?.end ?? 0) <= mark) next += 1;
    if ((edits[next]?.start ?? Infinity) <= mark) continue;
    all.push({ kind: 'invisible', start: mark, end: mark + 1, becomes: '' });
  }
  return all.sort((a, b) => a.start - b.start);
}
