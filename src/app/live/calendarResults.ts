import type { Period } from '../../domain/period';
import { calendarAnswers } from '../../sheets/answers/calendar';
import { CALENDAR_NAMES, type CalendarName } from '../../sheets/formulas/names';
import { placeOfName } from '../../workbook/reference';
import type { FormulaResult } from '../../workbook/results';
import type { Snapshot } from '../../workbook/snapshot';
import { planStartIn } from './namedFacts';

/** What the period comes to, in Danh mục. */
export function calendarResults(snapshot: Snapshot, period: Period): FormulaResult[] {
  const answers = calendarAnswers(period, planStartIn(snapshot));
  return Object.entries(CALENDAR_NAMES).flatMap(([id, name]) => {
    const place = placeOfName(snapshot.names, name);
    if (place === null) return [];
    const { sheet, area } = place;
    return answers[id as CalendarName].flatMap((values, row) =>
      values.map((value, column) => ({
        sheet,
        at: { row: area.row + row, column: area.column + column },
        value,
      })),
    );
  });
}
