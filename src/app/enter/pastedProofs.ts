import { findReferences } from '../../language/reference';
import { linkSpans } from '../../language/linkSpans';
import { readDay } from '../../language/dayText';
import { serialOfDay } from '../../language/serial';
import type { Day } from '../../language/day';
import type { Entries } from '../appendRows';

/** What one paste names: an article, a document, a place where something is kept. */
export interface PastedProof {
  readonly name: string;
  readonly location: string;
  readonly day: Day | null;
}

/** "- Link bài: https://…": what stands around a link and says nothing of it. */
const BARE = /^(?:[-–+*•·.,;:()\s\d]|đường dẫn|link(?:\s+bài)?|bài|xem|tại)*$/iu;
const DATE = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/u;

/** A row for each link, and for each line that has none. */
export function pastedProofs(text: string): PastedProof[] {
  const proofs: PastedProof[] = [];
  let title = '';
  for (const line of text.split(/\r\n|\r|\n/).map((each) => each.trim())) {
    const spans = linkSpans(line);
    const words = wordsOf(line, spans);
    if (spans.length === 0) {
      if (title !== '') proofs.push(named(title));
      title = words;
      continue;
    }
    // The title of an article often stands in the line above its address.
    const name = words === '' ? title : words;
    if (words !== '' && title !== '') proofs.push(named(title));
    title = '';
    for (const { start, end } of spans) {
      proofs.push({ name, location: line.slice(start, end), day: dayIn(name) });
    }
  }
  return title === '' ? proofs : [...proofs, named(title)];
}

export function proofRow(task: string, { name, location, day }: PastedProof): Entries {
  return { tasks: task, name, location, day: day === null ? null : serialOfDay(day) };
}

function named(name: string): PastedProof {
  return { name, location: '', day: dayIn(name) };
}

function wordsOf(line: string, spans: readonly { start: number; end: number }[]): string {
  const rest = spans.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    line,
  );
  if (BARE.test(rest)) return '';
  return rest
    .replace(/^[-–+*•·\s]+/u, '')
    .replace(/[\s:;,.(–-]+$/u, '')
    .replace(/\s+/g, ' ');
}

function dayIn(name: string): Day | null {
  const document = findReferences(name).find(({ day }) => day !== null);
  if (document !== undefined) return document.day;
  const reading = readDay(DATE.exec(name)?.[0] ?? null);
  return reading.kind === 'day' ? reading.day : null;
}
