import type { CellText } from '../cellTexts';
import type { Fix } from '../fix';
import type { Linked } from '../linked';
import type { LinkPlace } from '../linkPlaces';
import type { OddCell } from '../oddCells';
import type { Place } from '../place';
import type { Plan, Task } from '../plan';
import type { StatedFigure } from '../statedFigures';
import type { TaskStatus } from '../status';
import type { Texts } from '../texts';
import type { Severity } from '../vocabulary';
import type { OddNumbers } from './entries';

/** A rule about entries. It reports where and which, never a sentence: those are in text/. */
export interface Check<Id extends string, Details> {
  readonly id: Id;
  /** Its number in RULES.md. */
  readonly rule: string;
  /** Where a hit does not say otherwise. */
  readonly severity: Severity;
  /** However many cells it is true of, it is said once: nobody reads the same line eighteen times. */
  readonly once?: boolean;
  readonly run: (reviewed: Reviewed) => readonly Hit<Details>[];
}

/** What a check may look at. */
export interface Reviewed {
  readonly plan: Plan;
  /** In the order of the tasks; those of parts stand under their task. */
  readonly statuses: readonly TaskStatus[];
  /** Tasks and their parts, in the order of the rows. */
  readonly tasks: readonly Task[];
  readonly linked: Linked;
  /** Readings of cell texts, each made once. */
  readonly texts: Texts;
  /** Cells of the tables that are spelt or coded oddly. */
  readonly oddCells: readonly OddCell[];
  /** Number cells of tasks and of Số liệu that hold an unusual number, or none. */
  readonly oddNumbers: OddNumbers;
  /** Where what was done is told, and where documents are named. */
  readonly accounts: readonly CellText[];
  readonly citing: readonly CellText[];
  /** Links of results, notes and Tài liệu kiểm chứng. */
  readonly links: readonly LinkPlace[];
  /** Figures that Lời báo cáo, results and notes give for the whole period. */
  readonly stated: readonly StatedFigure[];
}

export interface Hit<Details> {
  readonly at: Place;
  readonly details: Details;
  readonly severity?: Severity;
  readonly fix?: Fix;
}

export function defineCheck<const Id extends string, Details>(
  check: Check<Id, Details>,
): Check<Id, Details> {
  return check;
}
