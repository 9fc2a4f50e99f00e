import type { ReferenceIssueCode } from '../../language/reference/issue';
import { mendReference } from '../../language/reference/mend';
import type { Reference } from '../../language/reference';
import type { CellText } from '../cellTexts';
import type { Fix } from '../fix';
import { defineCheck } from './check';

/** A symbol that is built wrong is another symbol; a blank or a missing "số" is only untidy. */
const WRONG: readonly ReferenceIssueCode[] = ['missingHyphen', 'malformedSymbol', 'partyOrder'];
const UNTIDY: readonly ReferenceIssueCode[] = ['strayBlank', 'missingNumberWord', 'commaBeforeDay'];

/** A document whose number is written wrong cannot be looked up. */
export const referenceForm = defineCheck({
  id: 'referenceForm',
  rule: 'C47',
  severity: 'note',
  run: ({ texts, citing }) =>
    citing.flatMap((cell) => {
      const odd = texts.references(cell.text).filter((each) => issuesOf(each).length > 0);
      return odd.map((reference) => {
        const issues = issuesOf(reference);
        const details = { text: reference.text, issues, proposed: mendReference(reference) };
        return {
          at: cell.at,
          details,
          ...(issues.some((issue) => WRONG.includes(issue)) && { severity: 'warning' as const }),
          // Lời báo cáo is a copy: it is the Word file that wants mending.
          ...(cell.at.table !== 'narrative' && { fix: mend(cell, odd) }),
        };
      });
    }),
});

function issuesOf({ issues }: Reference): ReferenceIssueCode[] {
  return issues
    .map(({ code }) => code)
    .filter((code) => WRONG.includes(code) || UNTIDY.includes(code));
}

/** All of a cell at once: two fixes of one cell would undo each other. */
function mend({ at, text }: CellText, references: readonly Reference[]): Fix {
  const to = references.reduceRight(
    (mended, reference) =>
      mended.slice(0, reference.start) + mendReference(reference) + mended.slice(reference.end),
    text,
  );
  return { changes: [{ at, to }] };
}
