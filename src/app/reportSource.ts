import type { Plan } from '../domain/plan';
import { writeIsoDay } from '../language/isoDay';
import { TASKS } from '../sheets/tasks';
import { digestOfText } from '../workbook/digest';

/** Fields that say where a row stands. */
const PLACES = new Set(['at', 'of']);

/**
 * What a report was made from, as a name of the workbook keeps it: the version of the templates, the
 * period, its days, and a digest of the data. Where rows stand makes no difference.
 */
export function sourceOf(plan: Plan): string {
  const { kind, window } = plan.report.period;
  const days = window === null ? '-' : `${writeIsoDay(window.from)}/${writeIsoDay(window.to)}`;
  const data = JSON.stringify(plan, (key, value: unknown) => (PLACES.has(key) ? undefined : value));
  return [TASKS.version, kind, days, digestOfText(data)].join(' ');
}
