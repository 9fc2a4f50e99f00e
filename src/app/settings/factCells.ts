import type { Day } from '../../language/day';
import type { ReportLabel } from '../../language/headings/reportLabels';
import { serialOfDay } from '../../language/serial';
import { type FactField, type FormRow, MAIN_FACTS, MORE_FACTS } from '../../sheets/facts';
import { FACT_NAMES } from '../../sheets/formulas/names';
import { expand } from '../../sheets/formulas/expand';
import type { CellInput } from '../../workbook/edit';
import { TEXT_FORMAT } from '../../workbook/format';
import type { CellValue, Snapshot } from '../../workbook/snapshot';
import { contentAt, type SheetCell, type Step } from '../cellWrites';
import type { Reviewed } from '../reviewPlan';

export type { FactField };

/** What shall stand in the cells of Thông tin chung. A day that the calendar gives stays a formula. */
export type FactChanges = Readonly<Partial<Record<FactField, CellValue | ProposedDay>>>;

export interface ProposedDay {
  readonly proposed: Day | null;
}

const ROWS: readonly FormRow<FactField>[] = [...MAIN_FACTS, ...MORE_FACTS];
const ROW_OF = new Map(ROWS.map((row) => [row.field, row]));

/** What the form calls it. */
export function factLabel(field: FactField): string {
  return ROW_OF.get(field)?.label ?? '';
}

/** Null where the workbook has no such line. */
export function factCell(
  { reading }: Pick<Reviewed, 'reading'>,
  field: FactField,
): SheetCell | null {
  const label: ReportLabel = field === 'documentDay' ? 'day' : field;
  const at = reading.report.cells[label];
  return at === undefined ? null : { sheet: reading.report.sheet, at };
}

/** Null where a line is wanted that the workbook does not have; nothing where all is there already. */
export function factStep(reviewed: Reviewed, changes: FactChanges): Step | null {
  const writes = Object.entries(changes).map(([key, wanted]) => {
    const field = key as FactField;
    const cell = factCell(reviewed, field);
    if (cell === null) return null;
    const before = contentAt(reviewed.snapshot, cell);
    return { ...cell, before, ...contentOf(field, wanted, reviewed.snapshot) };
  });
  const found = writes.filter((write) => write !== null);
  return found.length < writes.length ? null : found;
}

function contentOf(
  field: FactField,
  wanted: CellValue | ProposedDay,
  { names }: Snapshot,
): { readonly after: CellInput; readonly format: string } {
  const { format = TEXT_FORMAT, formula } = ROW_OF.get(field) ?? {};
  if (wanted === null || typeof wanted !== 'object') return { after: wanted, format };
  const value = wanted.proposed === null ? null : serialOfDay(wanted.proposed);
  const known = names.some(({ name }) => name === FACT_NAMES.period);
  if (formula === undefined || !known) return { after: value, format };
  return { after: { formula: expand(formula, '', {}), value: value ?? '' }, format };
}
