import type { Finding } from '../domain/checks';
import type { Fix } from '../domain/fix';
import { locate, ownText } from '../read/locate';
import { cellName } from '../workbook/address';
import { type CellInput, isFormulaCell } from '../workbook/edit';
import { contentAt, type SheetCell, type Step } from './cellWrites';
import type { Reviewed } from './reviewPlan';
import { writtenAt } from './writtenAt';

/** What mending the findings writes, as it is shown before and as it is written. */
export function fixSteps(reviewed: Reviewed, findings: readonly Finding[]): Step[] {
  const fixes = new Set(findings.map(({ fix }) => fix).filter((fix) => fix !== null));
  return withoutRivals(
    [...fixes].map((fix) => stepOf(reviewed, fix)).filter((step) => step !== null),
  );
}

/**
 * Null where a machine must not write: a formula stands there, or the text was put together of
 * several cells.
 */
function stepOf({ snapshot, reading }: Reviewed, { changes }: Fix): Step | null {
  const step = changes.map(({ at: place, to }) => {
    const cell = { sheet: place.sheet, at: locate(reading, place) };
    const before = contentAt(snapshot, cell);
    return { place, write: { ...cell, before, after: alike(before, to) } };
  });
  const whole = step.every(({ place, write }) => {
    const text = place.table === 'report' ? null : writtenAt(reading.plan, place);
    return !isFormulaCell(write.before) && (text === null || text === ownText(reading, place));
  });
  return whole ? step.map(({ write }) => write) : null;
}

/** A number stays a number: "3" as text stands to the left and is in no sum. */
function alike(before: CellInput, to: string | number): string | number {
  return typeof before === 'number' && /^\d{1,9}$/.test(String(to)) ? Number(to) : to;
}

/** Two mends of one cell would undo each other: the first is made, and the next check sees the rest. */
function withoutRivals(steps: readonly Step[]): Step[] {
  const taken = new Set<string>();
  return steps.filter((step) => {
    const keys = step.map(keyOf);
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
}

function keyOf({ sheet, at }: SheetCell): string {
  return `${cellName(at)} ${sheet}`;
}
