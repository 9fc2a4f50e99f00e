import { calendarOf, proposeWindow, type Window } from '../../domain/period';
import type { Calendar } from '../../domain/vocabulary';
import { namesCivilCalendar } from '../../language/table/formWords';
import { PERIODS, periodWord } from '../../sheets/periods';
import { serialOfDay } from '../../language/serial';
import { CALENDAR_WORDS } from '../../text/sheetWords';
import { findSheet, valueAt } from '../../workbook/snapshot';
import type { WorkbookPort } from '../../workbook/port';
import type { Reviewed } from '../reviewPlan';
import { type Mended, writeUnchanged } from '../writeUnchanged';
import { factCell, type FactChanges, type FactField, factStep } from './factCells';

/** The kỳ as the workbook has it, or as it shall be. */
export interface PeriodSetting {
  /** As the list of the sheet writes it: "Quý I", "Tháng 5". */
  readonly word: string;
  readonly year: number | null;
  readonly calendar: Calendar;
  /** Số liệu từ ngày, đến ngày; null where they are not known. */
  readonly window: Window | null;
}

export const PERIOD_CHOICES: readonly string[] = PERIODS.map(({ word }) => word);

const NEEDED: readonly FactField[] = ['year', 'period', 'from', 'to'];

/** Null where the workbook has no Thông tin chung that holds a kỳ. */
export function periodSetting(reviewed: Reviewed): PeriodSetting | null {
  if (NEEDED.some((field) => factCell(reviewed, field) === null)) return null;
  const { period, year } = reviewed.reading.plan.report;
  return { word: periodWord(period), year, calendar: calendarIn(reviewed), window: period.window };
}

/** The days that the calendar gives; null for a campaign, and while the year is not known. */
export function proposedDays({ word, year, calendar }: PeriodSetting): Window | null {
  const choice = PERIODS.find((each) => each.word === word);
  if (choice === undefined || year === null) return null;
  return proposeWindow(choice.kind, { year, month: choice.first, calendar });
}

/** Switches the kỳ: what depends on it follows by the formulas of the sheets. */
export function switchPeriod(
  workbook: WorkbookPort,
  reviewed: Reviewed,
  setting: PeriodSetting,
): Promise<Mended> {
  const step = factStep(reviewed, changesOf(reviewed, setting));
  return writeUnchanged(workbook, step === null ? [] : [step]);
}

function changesOf(reviewed: Reviewed, setting: PeriodSetting): FactChanges {
  const { word, year, calendar, window } = setting;
  const proposed = proposedDays(setting);
  const day = (side: 'from' | 'to') => {
    const typed = window?.[side];
    if (typed === undefined || typed === proposed?.[side]) {
      return { proposed: proposed?.[side] ?? null };
    }
    return serialOfDay(typed);
  };
  return {
    ...{ year, period: word, from: day('from'), to: day('to') },
    ...(factCell(reviewed, 'calendar') === null ? {} : { calendar: CALENDAR_WORDS[calendar] }),
  };
}

function calendarIn(reviewed: Reviewed): Calendar {
  const cell = factCell(reviewed, 'calendar');
  const sheet = cell === null ? undefined : findSheet(reviewed.snapshot, cell.sheet);
  const text = cell === null || sheet === undefined ? null : valueAt(sheet, cell.at);
  const { window } = reviewed.reading.plan.report.period;
  if (text === null) return window === null ? 'cchc' : calendarOf(window);
  return namesCivilCalendar(String(text)) ? 'civil' : 'cchc';
}
