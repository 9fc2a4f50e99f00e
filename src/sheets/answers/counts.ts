import { cumulativeOf } from '../../domain/cumulative';
import { amountOf, isAmount, touching } from '../../domain/figures';
import { taskKey } from '../../domain/linked';
import { calendarOf, monthWindow, type Period, yearOf } from '../../domain/period';
import type { Count, Entry, Figures } from '../../domain/plan';
import { shareInTenths } from '../../language/share';
import { readUnit } from '../../language/unit';
import type { CellValue } from '../../workbook/snapshot';
import { familyName, OTHER_FAMILY, STOCK_PREFIX } from '../catalog';
import type { CountColumn } from '../counts';
import type { CountRow } from '../entries/countRows';
import { PARTS, ROLE_WORDS } from '../formulas/channel';
import { reckonedAmount } from './amounts';

export type CountAnswers = Partial<Record<CountColumn, CellValue>>;

/** What the formulas of a row of Số liệu come to. */
export function countAnswers(row: CountRow, period: Period): CountAnswers {
  if (row.kind === 'group') return { ...BLANK_COUNT, main: 2, role: ROLE_WORDS.group };
  const { count } = row;
  const amount = amountOf(count, period);
  const { figures } = count;
  const keys = keysOf(count);
  const value = amount?.value ?? null;
  const cumulative = cumulativeOf(count, period)?.value ?? null;
  const tenths =
    (cumulative ?? value) === null || count.target === null
      ? null
      : shareInTenths(cumulative ?? value ?? 0, count.target);
  const share = tenths === null ? '' : tenths / 1000;
  return {
    ...BLANK_COUNT,
    unitFamily: unitFamily(count.unit),
    family: countFamily(count),
    filled: Number(hasFigure(figures)),
    main: isMain(count) ? 1 : '',
    role: ROLE_WORDS[count.role.kind],
    keys,
    reckoned: amount === null ? '' : reckonedAmount(amount),
    positive: value !== null && value > 0 ? keys : '',
    total: cumulative ?? '',
    cumulative: cumulative ?? '',
    share,
    percent: share,
    ...(figures.split === 'whole'
      ? {}
      : {
          value: value ?? '',
          since: sinceNewYear(count, period),
          ...Object.fromEntries(
            figures.values.map((entry, index) => [
              `${PARTS[figures.split].reckoned}${index + 1}`,
              isAmount(entry) ? reckonedAmount(entry) : '',
            ]),
          ),
          ...(figures.split === 'months' ? quarterAnswers(figures.values, period) : {}),
        }),
  };
}

function quarterAnswers(months: readonly Entry[], period: Period): CountAnswers {
  const isFilled = months.some((entry) => entry !== null);
  const reckoned = months.map((entry, index) =>
    isAmount(entry) && touching(period, 'months')(index) ? reckonedAmount(entry) : 0,
  );
  return Object.fromEntries(
    [1, 2, 3, 4].map((quarter) => {
      const [first = 0, second = 0, third = 0] = reckoned.slice(quarter * 3 - 3, quarter * 3);
      return [`${PARTS.quarters.reckoned}${quarter}`, isFilled ? first + second + third : ''];
    }),
  );
}

/** Rows below another begin with a dash, or count people without a number of their own. */
function isMain({ role, channel, number, unit }: Count): boolean {
  if (role.kind !== 'plain' || /^[-–+]/.test(channel)) return false;
  return number !== '' || readUnit(unit)?.family !== 'people';
}

function hasFigure(figures: Figures): boolean {
  return (figures.split === 'whole' ? [figures.value] : figures.values).some(
    (entry) => entry !== null,
  );
}

export const BLANK_COUNT: CountAnswers = {
  unitFamily: '',
  filled: 0,
  main: '',
  family: '',
  role: '',
  keys: '',
  reckoned: '',
  since: '',
  positive: '',
  value: '',
  cumulative: '',
  percent: '',
  ...Object.fromEntries(
    Object.values(PARTS).flatMap(({ count, reckoned }) =>
      Array.from({ length: count }, (_, index) => [`${reckoned}${index + 1}`, '']),
    ),
  ),
};

/** Flows and stocks of one unit are two families. */
export function countFamily({ unit, measure }: Count): string {
  const family = unitFamily(unit);
  return family !== '' && measure === 'stock' ? STOCK_PREFIX + family : family;
}

export function unitFamily(unit: string): string {
  if (unit.trim() === '') return '';
  const family = readUnit(unit)?.family;
  return family === undefined ? OTHER_FAMILY + unit.trim().toLowerCase() : familyName(family);
}

function keysOf({ tasks, role }: Count): string {
  if (tasks.length === 0 || role.kind === 'ofWhich') return '';
  return `;${tasks.map((task) => taskKey(task)).join(';')};`;
}

function sinceNewYear(count: Count, period: Period): CellValue {
  const { window } = period;
  const from = window === null ? 0 : monthWindow(yearOf(window), 1, calendarOf(window)).from;
  const since = amountOf(count, {
    ...period,
    window: window === null ? null : { from, to: window.to },
  });
  return since === null ? '' : reckonedAmount(since);
}
