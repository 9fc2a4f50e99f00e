import { CHECKS, type CheckId, type Finding } from './checks';
import type { Explanation, RowPlace } from './plan';
import { SEVERITIES, type Severity } from './vocabulary';

/** Findings of one check that are shown as one line. */
export interface FindingLine {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Above this, the same finding in many cells is one line with a count. */
const MOST_LINES = 3;

/** What was waved through, and why. */
export interface Explained {
  readonly finding: Finding;
  readonly reason: string;
}

/** A finding with a written reason is closed; the reason stays in the workbook. */
export function explainedFindings(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): Explained[] {
  const written = explanations.filter(({ reason }) => reason !== '');
  const reasons = new Map(written.map(({ check, at, reason }) => [keyOf(check, at), reason]));
  return findings.flatMap((finding) => {
    const { check, at } = finding;
    const reason = reasons.get(keyOf(check, at)) ?? reasons.get(keyOf(check, null));
    return reason === undefined ? [] : [{ finding, reason }];
  });
}

/** Of a row, or of every row. */
function keyOf(check: string, at: RowPlace | null): string {
  return at === null ? check : `${check}:${at.row}:${at.sheet}`;
}

/** Errors first; the same check in more than three cells is one line. */
export function linesOf(findings: readonly Finding[]): FindingLine[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity}:${finding.check}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [finding]);
    else known.push(finding);
  }
  return SEVERITIES.flatMap((severity) =>
    CHECKS.flatMap(({ id, ...check }) => {
      const own = alike.get(`${severity}:${id}`);
      if (own === undefined) return [];
      const folds = own.length > MOST_LINES || ('once' in check && check.once);
      return (folds ? [own] : own.map((each) => [each])).map((each) => ({
        check: id,
        severity,
        findings: each,
      }));
    }),
  );
}
