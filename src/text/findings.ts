import type { CheckId, Finding } from '../domain/checks';
import type { FindingLine } from '../domain/findings';
import { writeCount } from '../language/number';
import { SEVERITY_WORDS } from './words';
import { COUNT_SENTENCES } from './findings/counts';
import { LINK_SENTENCES } from './findings/links';
import { PROSE_SENTENCES } from './findings/prose';
import { REFERENCE_SENTENCES } from './findings/references';
import type { Sentence, Sentences } from './findings/sentence';
import { STRUCTURE_SENTENCES } from './findings/structure';
import { WRITING_SENTENCES } from './findings/writing';

/** One sentence for each check: what is wrong, and the way out. */
const SENTENCES: Sentences<CheckId> = {
  ...STRUCTURE_SENTENCES,
  ...COUNT_SENTENCES,
  ...PROSE_SENTENCES,
  ...REFERENCE_SENTENCES,
  ...LINK_SENTENCES,
  ...WRITING_SENTENCES,
};

export function findingSentence({ check, details }: Finding): string {
  const sentence = SENTENCES[check] as Sentence<unknown>;
  return typeof sentence === 'function' ? sentence(details) : sentence.one(details);
}

/** "Lỗi – …", as a list without headings says it. */
export function lineSentence(line: FindingLine): string {
  return `${SEVERITY_WORDS[line.severity]} – ${lineText(line)}`;
}

/** What a line says: of one place in full, of many "… (12 chỗ)"; whoever shows it names the cells. */
export function lineText({ check, findings }: FindingLine): string {
  const [first] = findings;
  if (first === undefined) return '';
  return findings.length === 1 ? findingSentence(first) : folded(check, first, findings.length);
}

function folded(check: CheckId, first: Finding, count: number): string {
  const sentence = SENTENCES[check] as Sentence<unknown>;
  const places = `${writeCount(count)} chỗ`;
  return typeof sentence === 'function'
    ? `${findingSentence(first)} (Tương tự: ${places}.)`
    : sentence.many.replace(/\.(?= |$)/, ` (${places}).`);
}
