import { type Amount, sumOf } from '../../domain/amount';
import { type Basis, type BasisContext, hasBasis, hasFigure, isSome } from '../../domain/basis';
import { amountOf } from '../../domain/figures';
import type { Task } from '../../domain/plan';
import type { TaskStatus } from '../../domain/status';
import { linkedTotal } from '../../domain/targets/quantity';
import type { FirstFigure } from '../../text/basisCell';
import type { CellValue } from '../../workbook/snapshot';
import { reckonedAmount, reckonedSum } from './amounts';
import { countFamily, unitFamily } from './counts';
import type { TaskAnswers } from './taskAnswers';

/** What the other sheets say of a task, and the number that counts for it. */
export function linkAnswers(task: Task, { basis }: TaskStatus, context: BasisContext): TaskAnswers {
  const { window } = context.period;
  const outside = basis.proofs.filter(
    ({ day }) => day !== null && window !== null && (day < window.from || day > window.to),
  );
  const unit = 'unit' in task.target ? task.target.unit : '';
  const linked = linkedTotal(basis.counts, unit);
  const counted = task.achieved ?? linked;
  const first = firstFigure(task, context);
  return {
    proofRows: basis.proofs.length,
    proofCount: basis.proofs.length + basis.links.length + basis.documents.length,
    proofsOutside: outside.length,
    thisReport: flag(basis.thisReport),
    figures: flag(basis.figures.some(isSome)),
    countRows: basis.counts.flatMap(({ parts }) => parts).length,
    counted: flag(hasFigure(basis)),
    grounds: flag(hasBasis(basis)),
    family: unitFamily(unit),
    largest: linked === null ? '' : bareSum(basis, linked),
    linked: linked === null ? '' : reckonedAmount(linked),
    typed: typedCell(task.achieved),
    value: counted?.value ?? '',
    bound: counted === null ? '' : BOUND_WORDS[counted.bound],
    firstRow: first === null ? '' : first.row,
    firstSum: first === null ? '' : reckonedSum(first.parts),
  };
}

/** The largest family with what is near in it behind the point. */
function bareSum({ counts }: Basis, linked: Amount): number {
  const sum = reckonedSum(counts.find(({ total }) => total === linked)?.parts ?? [linked]);
  return ((Math.round(sum * 1e6) / 1e6) % LARGE) + (sum < 0 ? LARGE : 0);
}

const LARGE = 1_000_000_000;

const BOUND_WORDS = { exact: '', atLeast: 'hơn ', unsure: 'khoảng ' } as const;

function flag(value: boolean): number {
  return value ? 1 : 0;
}

function typedCell(achieved: Amount | null): CellValue {
  return achieved === null ? '' : reckonedAmount(achieved);
}

interface First extends FirstFigure {
  /** Its row in the table, from one on. */
  readonly row: number;
  readonly parts: readonly Amount[];
}

/** The first linked row with a figure above zero, and what its family comes to. */
export function firstFigure(task: Task, { linked, period }: BasisContext): First | null {
  const counts = linked.countsOf(task);
  const first = counts.find((count) => (amountOf(count, period)?.value ?? 0) > 0);
  if (first === undefined) return null;
  const family = countFamily(first);
  const parts = counts
    .filter((count) => countFamily(count) === family)
    .flatMap((count) => amountOf(count, period) ?? []);
  return { row: first.at.row, unit: first.unit, parts, total: sumOf(parts) };
}
