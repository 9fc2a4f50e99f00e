import { MAIN_FACTS, SUMMARY } from '../../sheets/facts';
import type { Summary } from '../../sheets/factsSheet';
import { FACT_NAMES } from '../../sheets/formulas/names';
import { type CellAt, parseCell } from '../../workbook/address';
import { placeOfName } from '../../workbook/reference';
import type { FormulaResult } from '../../workbook/results';
import {
  type CellValue,
  findSheet,
  type SheetSnapshot,
  type Snapshot,
  valueAt,
} from '../../workbook/snapshot';
import { daysProposed, factIn, type NamedFact } from './namedFacts';

/** A formula of Thông tin chung and what it is about. */
interface FormFormula {
  readonly field: string;
  readonly at: CellAt;
  /** Whether it repeats the value, in the row for the superior. */
  readonly flat: boolean;
}

const ROWS: readonly { readonly field: string; readonly label: string }[] = [
  ...MAIN_FACTS,
  ...SUMMARY,
];
const FIELD_OF = new Map(ROWS.map(({ field, label }) => [label.trim(), field]));

/** The facts that the flat row repeats, by the names that their cells have. */
const REPEATED: readonly (readonly [field: string, name: NamedFact])[] = [
  ['unit', 'unit'],
  ['level', 'level'],
  ['year', 'year'],
  ['period', 'period'],
  ['from', 'typedFrom'],
  ['to', 'typedTo'],
];

/** Nothing where the form is gone: its cells are told by their labels, which move with them. */
function formulasIn(sheet: SheetSnapshot): FormFormula[] {
  const labelAt = (row: number, column: number) =>
    FIELD_OF.get(String(valueAt(sheet, { row, column }) ?? '').trim());
  // "Năm" is a label and a period: only headings stand three in a row.
  const isHeading = (row: number, column: number) =>
    [-2, -1, 0, 1, 2].filter((step) => labelAt(row, column + step) !== undefined).length > 2;
  return [...sheet.formulas.keys()].flatMap((name): FormFormula[] => {
    const at = parseCell(name);
    if (at === null) return [];
    const flat = isHeading(at.row - 1, at.column);
    const field = flat ? labelAt(at.row - 1, at.column) : labelAt(at.row, at.column - 1);
    return field === undefined ? [] : [{ field, at, flat }];
  });
}

export function formSheet(snapshot: Snapshot): SheetSnapshot | undefined {
  const place = placeOfName(snapshot.names, FACT_NAMES.period);
  return place === null ? undefined : findSheet(snapshot, place.sheet);
}

/** The days first: all else is reckoned for them. */
export function dayResults(snapshot: Snapshot): FormulaResult[] {
  const sheet = formSheet(snapshot);
  if (sheet === undefined) return [];
  const days = daysProposed(snapshot);
  return formulasIn(sheet).flatMap(({ field, at, flat }): FormulaResult[] =>
    flat || (field !== 'from' && field !== 'to')
      ? []
      : [{ sheet: sheet.name, at, value: days[field] }],
  );
}

/** The summary, and the same and the facts once more in the flat row. */
export function summaryResults(snapshot: Snapshot, summary: Summary): FormulaResult[] {
  const sheet = formSheet(snapshot);
  if (sheet === undefined) return [];
  const facts = REPEATED.map(([field, name]) => [field, factIn(snapshot, name)] as const);
  const values: Readonly<Partial<Record<string, CellValue>>> = {
    ...Object.fromEntries(facts),
    ...summary,
  };
  return formulasIn(sheet)
    .filter(({ field, flat }) => flat || field in summary)
    .map(({ field, at }) => ({ sheet: sheet.name, at, value: values[field] ?? '' }));
}
