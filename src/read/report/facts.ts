import { type Period, proposeWindow, type Window } from '../../domain/period';
import type { ReportFacts } from '../../domain/plan';
import type { Calendar } from '../../domain/vocabulary';
import type { Day } from '../../language/day';
import { readDay } from '../../language/dayText';
import type { ReportLabel } from '../../language/headings/reportLabels';
import { readPeriod } from '../../language/periodWords';
import { namesCivilCalendar } from '../../language/table/formWords';
import { readLevel } from '../../language/unitLevel';
import type { ReportForm } from './form';

/** What Thông tin chung says. A blank stays blank; one of two days is completed by the calendar. */
export function factsOf(form: ReportForm): ReportFacts {
  const { grid } = form;
  const text = (label: ReportLabel) => textOfLabel(form, label);
  const unit = text('unit');
  return {
    at: { sheet: grid.sheet.name, row: grid.sheet.area.row },
    level: readLevel(text('level')) ?? readLevel(unit),
    unit,
    period: periodOf({
      words: text('period'),
      year: yearIn(text('year')),
      calendar: namesCivilCalendar(text('calendar')) ? 'civil' : 'cchc',
      from: dayOfLabel(form, 'from'),
      to: dayOfLabel(form, 'to'),
    }),
    year: yearIn(text('year')) ?? readPeriod(text('period'))?.year ?? null,
    planDocument: text('planDocument'),
    document: text('document'),
    day: dayOfLabel(form, 'day'),
    dayAsWritten: text('day'),
    title: text('title'),
    upperPlan: text('upperPlan'),
    authority: text('authority'),
    place: text('place'),
    preparedBy: text('preparedBy'),
    signer: text('signer'),
    addressee: text('addressee'),
    recipients: text('recipients'),
    generalTarget: text('generalTarget'),
    attached: null,
  };
}

function yearIn(text: string): number | null {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  return year === undefined ? null : Number(year);
}

/** "Kế hoạch thực hiện từ ngày": the plan may have begun after the period did. */
export function planStart(form: ReportForm | null): Day | null {
  return form === null ? null : dayOfLabel(form, 'planStart');
}

function textOfLabel({ grid, cells }: ReportForm, label: ReportLabel): string {
  const at = cells[label];
  return at === undefined ? '' : grid.text(at);
}

function dayOfLabel({ grid, cells }: ReportForm, label: ReportLabel): Day | null {
  const at = cells[label];
  const reading = readDay(at === undefined ? null : grid.value(at));
  return reading.kind === 'day' ? reading.day : null;
}

interface PeriodCells {
  readonly words: string;
  readonly year: number | null;
  readonly calendar: Calendar;
  readonly from: Day | null;
  readonly to: Day | null;
}

function periodOf({ words, year, calendar, from, to }: PeriodCells): Period {
  const found = readPeriod(words);
  const kind = found?.kind ?? 'year';
  const number = year ?? found?.year ?? null;
  const month = found?.month ?? 1;
  const known = number !== null && month >= 1 && month <= 12;
  const proposed = known ? proposeWindow(kind, { year: number, month, calendar }) : null;
  return { kind, window: windowOf(from, to, proposed) };
}

function windowOf(from: Day | null, to: Day | null, proposed: Window | null): Window | null {
  if (from === null && to === null) return null;
  const first = from ?? proposed?.from ?? null;
  const last = to ?? proposed?.to ?? null;
  return first === null || last === null || first > last ? null : { from: first, to: last };
}
