import type { ReportFacts } from '../../domain/plan';
import type { Calendar } from '../../domain/vocabulary';
import type { Day } from '../../language/day';
import { CALENDAR_WORDS, LEVEL_WORDS } from '../../text/sheetWords';
import type { Facts } from '../factsSheet';
import { periodWord } from '../periods';
import { dayCell, textCell } from './cells';

/** What is typed in Thông tin chung; the days of the period only where they are known. */
export function factEntries(report: ReportFacts, calendar: Calendar, planStart: Day | null): Facts {
  const { level, year, period, day, dayAsWritten } = report;
  return {
    level: level === null ? null : LEVEL_WORDS[level],
    year,
    period: periodWord(period),
    from: dayCell(period.window?.from ?? null),
    to: dayCell(period.window?.to ?? null),
    documentDay: textCell(dayAsWritten) ?? dayCell(day),
    calendar: CALENDAR_WORDS[calendar],
    planStart: dayCell(planStart),
    ...Object.fromEntries(TEXTS.map((field) => [field, textCell(report[field])])),
  };
}

const TEXTS = [
  'unit',
  'planDocument',
  'document',
  'title',
  'upperPlan',
  'authority',
  'place',
  'preparedBy',
  'signer',
  'addressee',
  'recipients',
  'generalTarget',
] as const satisfies readonly (keyof ReportFacts & keyof Facts)[];
