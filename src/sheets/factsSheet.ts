import { proposeWindow } from '../domain/period';
import type { Totals } from '../domain/totals';
import { countedTasks, printedNotDone, stillOpen } from '../domain/totals';
import type { ReportFacts } from '../domain/plan';
import type { Calendar } from '../domain/vocabulary';
import { dateOf } from '../language/day';
import { shareInTenths } from '../language/share';
import { cellName } from '../workbook/address';
import type { CellAt } from '../workbook/address';
import type { CellInput } from '../workbook/edit';
import type { CellValue } from '../workbook/snapshot';
import {
  type FactField,
  FLAT_ROW,
  type FormRow,
  MAIN_FACTS,
  MORE_FACTS,
  SUMMARY,
  type SummaryField,
} from './facts';
import { expand, type Tables } from './formulas/expand';
import { GENERAL_FORMAT } from './template';

/** Where the parts of the form begin; labels stand left of their values. */
export const FORM_PLACES = {
  main: { row: 1, column: 0 },
  more: { row: 1, column: 3 },
  summary: { row: 2 + MAIN_FACTS.length + 1, column: 0 },
  /** Below the facts: whoever reads the labels of the form meets those first. */
  flat: { row: 2 + MAIN_FACTS.length + 1, column: 6 },
} as const;

/** A value of the form, beside its label. */
export interface FormCell {
  readonly row: FormRow;
  readonly label: CellAt;
  readonly at: CellAt;
  readonly input: CellInput;
}

export interface FactsContent {
  readonly main: readonly FormCell[];
  readonly more: readonly FormCell[];
  readonly summary: readonly FormCell[];
  /** Headings, and below them the same values in one row. */
  readonly flat: readonly (readonly CellInput[])[];
  readonly flatFormats: readonly string[];
}

export type Facts = Readonly<Partial<Record<FactField, CellValue>>>;
export type Summary = Readonly<Record<SummaryField, CellValue>>;

const AT = new Map<string, CellAt>([
  ...placed(MAIN_FACTS, FORM_PLACES.main),
  ...placed(MORE_FACTS, FORM_PLACES.more),
  ...placed(SUMMARY, FORM_PLACES.summary),
]);

function placed(rows: readonly FormRow[], { row, column }: CellAt): [string, CellAt][] {
  return rows.map(({ field }, index) => [field, { row: row + index, column: column + 1 }]);
}

/** Thông tin chung with what is known, the summary of the tables, and the flat row. */
export function factsContent(
  facts: Facts,
  proposed: Pick<Facts, 'from' | 'to'>,
  summary: Summary,
  tables: Tables,
): FactsContent {
  const values: Readonly<Partial<Record<string, CellValue>>> = { ...facts, ...summary };
  const cell = (row: FormRow): FormCell => {
    const at = AT.get(row.field) ?? { row: 0, column: 0 };
    const label = { ...at, column: at.column - 1 };
    return { row, label, at, input: inputOf(row) };
  };
  const inputOf = ({ field, formula }: FormRow): CellInput => {
    const typed = values[field] ?? null;
    if (formula === undefined) return typed;
    const offered = (proposed as Partial<Record<string, CellValue>>)[field];
    const isTyped = offered !== undefined && typed !== null && typed !== offered;
    return isTyped ? typed : { formula: inForm(formula, tables), value: offered ?? typed ?? '' };
  };
  const rows: readonly FormRow[] = [...MAIN_FACTS, ...SUMMARY];
  const flat = FLAT_ROW.map((field) => {
    const row = rows.find((each) => each.field === field);
    const at = AT.get(field) ?? { row: 0, column: 0 };
    const value = values[field] ?? (proposed as Partial<Record<string, CellValue>>)[field] ?? '';
    const same = `$${cellName(at).replace(/\d/, '$$$&')}`;
    return {
      label: row?.label.trim() ?? '',
      format: row?.format ?? GENERAL_FORMAT,
      input: { formula: `=IF(${same}="","",${same})`, value },
    };
  });
  return {
    main: MAIN_FACTS.map(cell),
    more: MORE_FACTS.map(cell),
    summary: SUMMARY.map(cell),
    flat: [flat.map(({ label }) => label), flat.map(({ input }) => input)],
    flatFormats: flat.map(({ format }) => format),
  };
}

/** "#total" is another value of the form; everything else as in the tables. */
function inForm(formula: string, tables: Tables): string {
  const own = formula.replace(/#([a-zA-Z]\w*)(?!\.|\w)/g, (token, field: string) => {
    const at = AT.get(field);
    return at === undefined ? token : `$${cellName(at).replace(/\d/, '$$$&')}`;
  });
  return expand(own, '', tables);
}

/** The days that the form proposes; '' where it knows none. */
export function proposedDays(
  { period, year }: Pick<ReportFacts, 'period' | 'year'>,
  calendar: Calendar,
): Pick<Facts, 'from' | 'to'> {
  const { kind, window: known } = period;
  const month = known === null ? 1 : dateOf(known.to).month;
  const window = year === null ? null : proposeWindow(kind, { year, month, calendar });
  return { from: window?.from ?? '', to: window?.to ?? '' };
}

/** What the summary comes to, by the totals of the domain. */
export function summaryOf(totals: Totals, outside: Totals, proofs: number): Summary {
  const { byStatus } = totals;
  const tenths = shareInTenths(byStatus.done, countedTasks(totals));
  return {
    total: totals.tasks,
    done: byStatus.done,
    explained: totals.explained,
    notDone: printedNotDone(totals),
    open: stillOpen(totals),
    notEntered: byStatus.notEntered,
    notApplicable: byStatus.notApplicable,
    percent: tenths === null ? '' : tenths / 1000,
    outside: outside.tasks,
    proofs,
  };
}
