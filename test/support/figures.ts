import { type Amount, exactly } from '../../src/domain/amount';
import type { Period, Window } from '../../src/domain/period';
import type { Entry, Figures } from '../../src/domain/plan';
import type { PeriodKind } from '../../src/domain/vocabulary';
import { day } from './days';

export function whole(value: number, bound: Amount['bound'] = 'exact'): Figures {
  return { split: 'whole', value: { value, bound } };
}

/** Null is an empty cell. */
export function quarters(...values: readonly (number | null)[]): Figures {
  return { split: 'quarters', values: Array.from({ length: 4 }, (_, at) => entry(values[at])) };
}

export function months(...values: readonly (number | null)[]): Figures {
  return { split: 'months', values: Array.from({ length: 12 }, (_, at) => entry(values[at])) };
}

function entry(value: number | null | undefined): Entry {
  return value === null || value === undefined ? null : exactly(value);
}

export function period(kind: PeriodKind, from: string, to: string): Period {
  return { kind, window: days(from, to) };
}

export function days(from: string, to: string): Window {
  return { from: day(from), to: day(to) };
}

export const YEAR_2024 = period('year', '15/12/2023', '14/12/2024');
export const HALF_YEAR_2024 = period('halfYear', '15/12/2023', '14/6/2024');
export const QUARTER_3_2024 = period('quarter3', '15/6/2024', '14/9/2024');
