import { beginReport, outlivesItsLevel, type ReportChoice } from '../domain/beginReport';
import { BLANK_PLAN } from '../domain/blank';
import type { Plan, Task } from '../domain/plan';
import { readLevel } from '../language/unitLevel';
import { type Preset, presetPlan } from '../sheets/presets/preset';
import type { Choice } from './createSheets';

/** What the sheets of a preset begin with; null where its level reports no more in that period. */
export function newReport(preset: Preset, choice: ReportChoice): Choice | null {
  const plan = presetPlan(preset, choice);
  if (outlivesItsLevel(plan.report)) return null;
  return { plan, calendar: choice.calendar, template: preset.id };
}

/** What the sheets of other tasks begin with, or of none; the unit's name says its level. */
export function reportOfTasks(tasks: readonly Task[], choice: ReportChoice): Choice {
  const report = beginReport(readLevel(choice.unit), choice);
  const level = outlivesItsLevel(report) ? null : report.level;
  const plan: Plan = { ...BLANK_PLAN, report: { ...report, level }, tasks };
  return { plan, calendar: choice.calendar };
}
