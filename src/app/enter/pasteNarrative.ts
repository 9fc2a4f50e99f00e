import { narrativeSheet } from '../../read/narrative';
import { tableRows } from '../../sheets/content';
import { NARRATIVE } from '../../sheets/narrative';
import { headingsOf } from '../../sheets/template';
import { digestOf } from '../../workbook/digest';
import type { Edit } from '../../workbook/edit';
import { TEXT_FORMAT } from '../../workbook/format';
import type { WorkbookPort } from '../../workbook/port';
import { type SheetSnapshot, type Snapshot, valueAt } from '../../workbook/snapshot';
import { freeSheetName, freeTableName } from '../../write/freeName';
import { fittedHeight } from '../../write/rowHeights';
import { formulaEdits, tableEdits } from '../../write/tableSheet';
import { contentAt, type Step, writeSteps } from '../cellWrites';
import { fillNewSheets } from '../fillNewSheets';
import { refuseNewer } from '../refuseNewer';
import type { LastWrite } from '../undoWrite';

export interface NarrativeWritten extends LastWrite {
  readonly sheet: string;
  readonly paragraphs: number;
}

/** The Word report, a paragraph a row; what was pasted before goes. */
export async function pasteNarrative(
  workbook: WorkbookPort,
  text: string,
): Promise<NarrativeWritten> {
  const snapshot = await workbook.read();
  refuseNewer(snapshot);
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const paragraphs = lines.filter((line) => line !== '');
  const old = narrativeSheet(snapshot);
  if (old === null) return makeSheet(workbook, snapshot, paragraphs);
  const steps = [replaced(snapshot, old, paragraphs)];
  await writeSteps(workbook, steps, [...grown(old, paragraphs.length), fit(old, paragraphs)]);
  return { steps, made: null, sheet: old.name, paragraphs: paragraphs.length };
}

async function makeSheet(
  workbook: WorkbookPort,
  snapshot: Snapshot,
  paragraphs: readonly string[],
): Promise<NarrativeWritten> {
  const sheet = freeSheetName(NARRATIVE.sheet, snapshot);
  const table = freeTableName(NARRATIVE.table, snapshot);
  const rows = paragraphs.map((text) => ({ entries: { text }, answers: {} }));
  const blank = { entries: {}, answers: {} };
  const content = {
    template: NARRATIVE,
    sheet,
    table,
    rows: tableRows(NARRATIVE, table, {}, rows, blank),
  };
  await fillNewSheets(workbook, [
    { kind: 'addSheet', sheet },
    ...tableEdits(content),
    ...formulaEdits(content),
  ]);
  const digest = digestOf([headingsOf(NARRATIVE), ...paragraphs.map((text) => [text])]);
  // The cells are told as well, so that the way back is offered.
  const steps: Step[] = [
    paragraphs.map((after, index) => ({
      ...{ sheet, at: { row: index + 1, column: 0 }, before: null, after },
      format: TEXT_FORMAT,
    })),
  ];
  return { steps, made: { sheet, digest }, sheet, paragraphs: paragraphs.length };
}

/** Below the heading, in the first column; other columns of the sheet are somebody's own. */
function replaced(snapshot: Snapshot, old: SheetSnapshot, paragraphs: readonly string[]): Step {
  const first = firstRow(old);
  const { column } = old.area.rows === 0 ? { column: 0 } : old.area;
  const end = Math.max(first + paragraphs.length, old.area.row + old.area.rows);
  return Array.from({ length: end - first }, (_, index) => {
    const cell = { sheet: old.name, at: { row: first + index, column } };
    const after = paragraphs[index] ?? null;
    return { ...cell, before: contentAt(snapshot, cell), after, format: TEXT_FORMAT };
  });
}

function firstRow(old: SheetSnapshot): number {
  const [heading] = headingsOf(NARRATIVE);
  const { row, column, rows } = old.area;
  return rows > 0 && valueAt(old, { row, column }) === heading ? row + 1 : row;
}

function grown({ tables, area }: SheetSnapshot, paragraphs: number): Edit[] {
  const table = tables.find((each) => each.area.row === area.row);
  if (table === undefined || table.area.rows > paragraphs) return [];
  const rows = paragraphs + 1;
  return [{ kind: 'resizeTable', name: table.name, area: { ...table.area, rows } }];
}

function fit(old: SheetSnapshot, paragraphs: readonly string[]): Edit {
  const points = paragraphs.map((text) => fittedHeight([text], NARRATIVE));
  return { kind: 'fitRows', sheet: old.name, row: firstRow(old), points };
}
