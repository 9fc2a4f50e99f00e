import { proposeWindow } from '../../domain/period';
import type { Calendar } from '../../domain/vocabulary';
import type { Day } from '../../language/day';
import { readDay } from '../../language/dayText';
import { readPeriod } from '../../language/periodWords';
import { namesCivilCalendar } from '../../language/table/formWords';
import { FACT_NAMES } from '../../sheets/formulas/names';
import { type CellValue, findSheet, type Snapshot, valueAt } from '../../workbook/snapshot';
import { placeOfName } from '../../workbook/reference';

export type NamedFact = keyof typeof FACT_NAMES;

/** What a cell of Thông tin chung says, found by its name as the formulas find it. */
export function factIn(snapshot: Snapshot, fact: NamedFact): CellValue {
  const place = placeOfName(snapshot.names, FACT_NAMES[fact]);
  const sheet = place === null ? undefined : findSheet(snapshot, place.sheet);
  return place === null || sheet === undefined ? null : valueAt(sheet, place.area);
}

/** The days that the form proposes for what it says now; '' where it knows none. */
export function daysProposed(snapshot: Snapshot): {
  readonly from: CellValue;
  readonly to: CellValue;
} {
  const year = factIn(snapshot, 'year');
  const period = readPeriod(String(factIn(snapshot, 'period') ?? ''));
  const window =
    typeof year !== 'number' || period === null
      ? null
      : proposeWindow(period.kind, {
          year,
          month: period.month ?? 1,
          calendar: calendarIn(snapshot),
        });
  return { from: window?.from ?? '', to: window?.to ?? '' };
}

export function planStartIn(snapshot: Snapshot): Day | null {
  const reading = readDay(factIn(snapshot, 'planStart'));
  return reading.kind === 'day' ? reading.day : null;
}

function calendarIn(snapshot: Snapshot): Calendar {
  return namesCivilCalendar(String(factIn(snapshot, 'calendar') ?? '')) ? 'civil' : 'cchc';
}
