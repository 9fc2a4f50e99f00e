import { countedTasks, printedNotDone } from '../domain/totals';
import type { Severity, Status } from '../domain/vocabulary';
import { writeIsoDay } from '../language/isoDay';
import { shareInTenths } from '../language/share';
import { findingSentence } from '../text/findings';
import { unreadSentence } from '../text/pane';
import { reasonPhrase } from '../text/reasons';
import { cellName } from '../workbook/address';
import type { Place } from '../domain/place';
import type { Reviewed } from './reviewPlan';
import { locate } from './showPlace';

/** What a check of a file says, for programs to read. Codes are English, sentences Vietnamese. */
export interface CheckResult {
  readonly file: string;
  readonly unit: string;
  readonly period: {
    readonly kind: string;
    readonly from: string | null;
    readonly to: string | null;
  };
  readonly tasks: {
    readonly total: number;
    readonly done: number;
    readonly notDone: number;
    readonly notApplicable: number;
    /** Percent of those that arose, rounded down to one decimal; null where none did. */
    readonly rate: number | null;
  };
  readonly statuses: readonly StatusRow[];
  readonly findings: readonly FindingRow[];
}

interface StatusRow {
  /** As the sheet counts: the first row is 1. */
  readonly row: number;
  readonly task: string;
  readonly status: Status;
  readonly reason: string;
}

interface FindingRow {
  readonly check: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly fix?: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly to: string | number;
  }[];
}

export function checkResult(file: string, reviewed: Reviewed): CheckResult {
  const { reading, review } = reviewed;
  const { unit, period } = reading.plan.report;
  const { totals } = review;
  const tenths = shareInTenths(totals.byStatus.done, countedTasks(totals));
  return {
    file,
    unit,
    period: {
      kind: period.kind,
      from: period.window === null ? null : writeIsoDay(period.window.from),
      to: period.window === null ? null : writeIsoDay(period.window.to),
    },
    tasks: {
      total: totals.tasks,
      done: totals.byStatus.done,
      notDone: printedNotDone(totals),
      notApplicable: totals.byStatus.notApplicable,
      rate: tenths === null ? null : tenths / 10,
    },
    statuses: review.statuses.map((status) => ({
      row: status.task.at.row + 1,
      task: status.task.number,
      status: status.status,
      reason: reasonPhrase(status),
    })),
    findings: findingRows(reviewed),
  };
}

/** Also what could not be understood: it was not counted, and that must not go unsaid. */
function findingRows({ reading, review }: Reviewed): FindingRow[] {
  const cellAt = (place: Place) => ({ sheet: place.sheet, cell: cellName(locate(reading, place)) });
  return [
    ...review.findings.map((finding) => ({
      check: finding.check,
      severity: finding.severity,
      ...cellAt(finding.at),
      message: findingSentence(finding),
      ...(finding.fix === null
        ? {}
        : { fix: finding.fix.changes.map(({ at, to }) => ({ ...cellAt(at), to })) }),
    })),
    ...reading.unread.map(({ at, text }) => ({
      check: 'unread',
      severity: 'warning' as const,
      ...cellAt(at),
      message: unreadSentence({ field: at.table === 'tasks' ? at.field : null, text }),
    })),
  ];
}
