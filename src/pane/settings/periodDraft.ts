import { type PeriodSetting, proposedDays } from '../../app/settings/period';
import type { Window } from '../../domain/period';
import type { Calendar } from '../../domain/vocabulary';
import type { Day } from '../../language/day';
import { readDay, writeDay } from '../../language/dayText';
import { readYear } from '../../language/year';

/** The kỳ as it stands in the fields of the form. */
export type PeriodTexts = Readonly<Record<'word' | 'year' | 'calendar' | 'from' | 'to', string>>;
export type PeriodProblem = 'year' | 'from' | 'to' | 'order';

/** Until a day is typed, the days follow the kỳ that is chosen. */
export function draftedTexts(
  setting: PeriodSetting,
  changes: Readonly<Partial<Record<string, string>>>,
): PeriodTexts {
  const word = changes.word ?? setting.word;
  const year = changes.year ?? String(setting.year ?? '');
  const calendar = changes.calendar ?? setting.calendar;
  const isSame =
    word === setting.word && year === yearText(setting) && calendar === setting.calendar;
  const window = isSame ? setting.window : proposedFor({ word, year, calendar });
  const text = (day: Day | undefined) => (day === undefined ? '' : writeDay(day));
  const from = changes.from ?? text(window?.from);
  const to = changes.to ?? text(window?.to);
  return { word, year, calendar, from, to };
}

/** The days of the calendar for what stands in the fields. */
export function proposedFor(texts: Pick<PeriodTexts, 'word' | 'year' | 'calendar'>): Window | null {
  return proposedDays({ ...choiceOf(texts), window: null });
}

/** What the fields say, or which of them says nothing usable. */
export function readDraft(texts: PeriodTexts): PeriodSetting | PeriodProblem {
  const choice = choiceOf(texts);
  if (choice.year === null) return 'year';
  const proposed = proposedFor(texts);
  if (texts.from.trim() === '' && texts.to.trim() === '') return { ...choice, window: proposed };
  const from = dayOf(texts.from);
  const to = dayOf(texts.to);
  if (from === null) return 'from';
  if (to === null) return 'to';
  return from > to ? 'order' : { ...choice, window: { from, to } };
}

function choiceOf({ word, year, calendar }: Pick<PeriodTexts, 'word' | 'year' | 'calendar'>) {
  const known: Calendar = calendar === 'civil' ? 'civil' : 'cchc';
  return { word, year: readYear(year), calendar: known };
}

function yearText({ year }: PeriodSetting): string {
  return String(year ?? '');
}

function dayOf(text: string): Day | null {
  const reading = readDay(text);
  return reading.kind === 'day' ? reading.day : null;
}
