import { BLANK_PLAN } from '../../domain/blank';
import type { Paragraph, ReportFacts } from '../../domain/plan';
import { readAttachment } from '../../language/attachment';
import { readDateRange } from '../../language/dateRange';
import { type PeriodFound, readPeriod } from '../../language/periodWords';
import { findReferences } from '../../language/reference';
import { isAppendixTitle, isLetterhead, isTitle, saysDate } from '../../language/table/formWords';
import { readLevel } from '../../language/unitLevel';
import type { CellAt } from '../../workbook/address';
import type { FoundTable } from '../tables/table';
import type { ReportCells } from './form';

/** What the lines above a table say of the report that it belongs to. */
export interface TitleFacts {
  readonly report: ReportFacts;
  readonly cells: ReportCells;
  readonly lines: readonly Paragraph[];
}

interface TitleLine extends Paragraph {
  readonly cell: CellAt;
}

/** So many rows above a table are its title. */
const MOST_ROWS = 25;

/** `ticks`: a table with a column of ticks each for done and not done is a phụ lục. */
export function readTitles(table: FoundTable, ticks: boolean): TitleFacts {
  const lines = linesAbove(table);
  const attached = lines.find(({ text }) => readAttachment(text) !== null);
  const attachment = attached === undefined ? null : readAttachment(attached.text);
  const others = lines.filter((line) => line !== attached);
  const head = others.findLast(({ text }) => isLetterhead(text));
  const plan = lines.find(({ text }) => planIn(text) !== null);
  const issuer = attachment?.issuer ?? '';
  const unit = issuer === '' ? (head?.text ?? '') : issuer;
  const isForm = ticks || others.some(({ text }) => isAppendixTitle(text));
  const window = lines.map(({ text }) => readDateRange(text)).find((range) => range !== null);
  return {
    report: {
      ...BLANK_PLAN.report,
      at: { sheet: table.sheet.name, row: table.sheet.area.row },
      level: readLevel(unit),
      unit,
      period: { kind: periodIn(others)?.kind ?? 'year', window: window ?? null },
      year: periodIn(others)?.year ?? null,
      planDocument: plan === undefined ? '' : (planIn(plan.text) ?? ''),
      document: attachment?.document ?? '',
      title: others.find(({ text }) => isTitle(text))?.text ?? '',
      day: attachment?.day ?? null,
      dayAsWritten: attachment?.dayAsWritten ?? '',
      attached: attachment === null ? (isForm ? false : null) : true,
    },
    cells: cellsOf({ attached, unit: issuer === '' ? head : attached, plan }),
    lines: lines.map(({ at, text }) => ({ at, text })),
  };
}

/** What names a part of the year says more than what names the year. */
function periodIn(lines: readonly TitleLine[]): PeriodFound | null {
  const found = lines.flatMap(({ text }) => (saysDate(text) ? [] : (readPeriod(text) ?? [])));
  return found.find(({ kind }) => kind !== 'year') ?? found[0] ?? null;
}

function cellsOf(lines: Record<'attached' | 'unit' | 'plan', TitleLine | undefined>): ReportCells {
  const { attached, unit, plan } = lines;
  return {
    ...(attached === undefined ? {} : { document: attached.cell, day: attached.cell }),
    ...(unit === undefined ? {} : { unit: unit.cell }),
    ...(plan === undefined ? {} : { planDocument: plan.cell }),
  };
}

function planIn(text: string): string | null {
  const plan = findReferences(text).find(({ symbol }) => symbol.parts.includes('KH'));
  return plan?.text ?? null;
}

function linesAbove({ sheet, grid, headingRow }: FoundTable): TitleLine[] {
  const lines: TitleLine[] = [];
  for (let row = Math.max(sheet.area.row, headingRow - MOST_ROWS); row < headingRow; row += 1) {
    for (const [index, value] of (sheet.values[row - sheet.area.row] ?? []).entries()) {
      const cell = { row, column: sheet.area.column + index };
      const text = value === null ? '' : grid.text(cell);
      if (text !== '') lines.push({ at: { sheet: sheet.name, row }, text, cell });
    }
  }
  return lines;
}
