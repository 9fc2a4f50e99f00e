import type { Finding } from '../domain/checks';
import type { Day } from '../language/day';
import { serialOfDay } from '../language/serial';
import { locate, readPlan } from '../read/plan';
import { EXPLANATIONS, type ExplanationColumn } from '../sheets/explanations';
import { DAY_FORMAT, headingsOf } from '../sheets/template';
import { explanationPlace } from '../text/explanations';
import { findingSentence } from '../text/findings';
import { cellName } from '../workbook/address';
import { digestOf } from '../workbook/digest';
import type { WorkbookPort } from '../workbook/port';
import type { CellValue, Snapshot } from '../workbook/snapshot';
import { contentAt, putEdits, type SheetCell, type Step, writeSteps } from './cellWrites';
import { type ExplanationRows, explanationRows, grown, newExplanations } from './explanationRows';
import { fillNewSheets } from './fillNewSheets';
import type { Reviewed } from './reviewPlan';
import { sameRow } from './sameRow';
import type { LastWrite } from './undoWrite';

export interface Waiver {
  readonly reason: string;
  readonly day: Day;
}

export interface Waived extends LastWrite {
  /** Somebody changed the rows of these since they were read: nothing is written of them. */
  readonly changed: readonly SheetCell[];
}

type Line = Readonly<Record<ExplanationColumn, CellValue>>;

const FIELDS = EXPLANATIONS.columns.map(({ field }) => field);

/** Writes why the findings may stand, where the superior reads it. */
export async function waive(
  workbook: WorkbookPort,
  reviewed: Reviewed,
  findings: readonly Finding[],
  waiver: Waiver,
): Promise<Waived> {
  const snapshot = await workbook.read();
  const same = findings.filter(({ at }) => sameRow(reviewed.snapshot, snapshot, at));
  const changed = findings
    .filter((finding) => !same.includes(finding))
    .map(({ at }) => ({ sheet: at.sheet, at: locate(reviewed.reading, at) }));
  const lines = onePerRow(same).map((finding) => lineOf(reviewed, finding, waiver));
  if (lines.length === 0) return { steps: [], made: null, changed };
  const reading = readPlan(snapshot);
  const rows = reading === null ? null : explanationRows(reading);
  if (rows !== null) {
    const steps = stepsOf(rows, lines, snapshot);
    await writeSteps(workbook, steps, grown(rows, lines.length));
    return { steps, made: null, changed };
  }
  const created = newExplanations(snapshot);
  const steps = stepsOf(created.rows, lines, snapshot);
  const more = grown(created.rows, lines.length);
  await fillNewSheets(workbook, [...created.edits, ...putEdits(steps.flat()), ...more]);
  const said = lines.map((line) => FIELDS.map((field) => line[field]));
  const digest = digestOf([headingsOf(EXPLANATIONS), ...said]);
  return { steps, made: { sheet: created.rows.sheet, digest }, changed };
}

/** A reason closes what its check finds in the whole row. */
function onePerRow(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ check, at }: Finding) => `${check} ${at.row} ${at.sheet}`;
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()];
}

function lineOf({ reading }: Reviewed, finding: Finding, { reason, day }: Waiver): Line {
  const { sheet, row } = finding.at;
  const cell = cellName({ row, column: locate(reading, finding.at).column });
  return {
    place: explanationPlace(sheet, cell),
    check: findingSentence(finding),
    reason: reason.trim(),
    day: serialOfDay(day),
    code: finding.check,
  };
}

/** A row each, below what is written already. */
function stepsOf(
  { sheet, columns, freeRow }: ExplanationRows,
  lines: readonly Line[],
  snapshot: Snapshot,
): Step[] {
  return lines.map((line, index) =>
    FIELDS.map((field) => {
      const cell = { sheet, at: { row: freeRow + index, column: columns[field] } };
      return {
        ...cell,
        before: contentAt(snapshot, cell),
        after: line[field],
        ...(field === 'day' ? { format: DAY_FORMAT } : {}),
      };
    }),
  );
}
