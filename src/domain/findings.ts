import { CHECKS, type CheckId, type Finding } from './checks';
import { samePlace } from './place';
import type { Explanation } from './plan';
import { SEVERITIES, type Severity } from './vocabulary';

/** Findings of one check that are shown as one line. */
export interface FindingLine {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Above this, the same finding in many cells is one line with a count. */
const MOST_LINES = 3;

/** A finding with a written reason is no longer open; the reason stays in the workbook. */
export function openFindings(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): Finding[] {
  const isExplained = ({ check, at }: Finding) =>
    explanations.some(
      (explanation) =>
        explanation.check === check &&
        explanation.reason !== '' &&
        (explanation.at === null || samePlace(explanation.at, at)),
    );
  return findings.filter((finding) => !isExplained(finding));
}

/** Errors first; the same check in more than three cells is one line. */
export function linesOf(findings: readonly Finding[]): FindingLine[] {
  return SEVERITIES.flatMap((severity) =>
    CHECKS.flatMap(({ id, ...check }) => {
      const own = findings.filter((each) => each.check === id && each.severity === severity);
      if (own.length === 0) return [];
      const folds = own.length > MOST_LINES || ('once' in check && check.once);
      return (folds ? [own] : own.map((each) => [each])).map((each) => ({
        check: id,
        severity,
        findings: each,
      }));
    }),
  );
}
