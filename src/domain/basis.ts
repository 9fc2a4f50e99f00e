import type { ProseCount } from '../language/counts';
import { parseLink, targetOf } from '../language/link';
import type { Reference } from '../language/reference';
import { amountOf } from './figures';
import type { Linked } from './linked';
import type { Period } from './period';
import type { Proof, Task } from './plan';
import { type FamilySum, sumByFamily, type Summand } from './sums';
import type { Texts } from './texts';
import type { Measure } from './vocabulary';

/** What a task's completion rests on (căn cứ). */
export interface Basis {
  readonly result: boolean;
  /** Figures of Số liệu that name the task, within the period; flows and stocks never meet. */
  readonly counts: readonly FamilySum[];
  /** Rows of Tài liệu kiểm chứng that name it. */
  readonly proofs: readonly Proof[];
  /** In the result and in the note. */
  readonly links: readonly string[];
  readonly documents: readonly Reference[];
  /** A report can be its own proof. */
  readonly thisReport: boolean;
  /** Figures in the result and in the note. */
  readonly figures: readonly FamilySum[];
}

export interface BasisContext {
  readonly linked: Linked;
  readonly period: Period;
  readonly texts: Texts;
}

export function basisOf(task: Task, { linked, period, texts }: BasisContext): Basis {
  const written = [task.result, task.note].filter((text) => text !== '');
  const sumsOf = (wanted: Measure) =>
    sumByFamily(
      linked.countsOf(task).flatMap((count) => {
        const amount = count.measure === wanted ? amountOf(count, period) : null;
        if (amount === null) return [];
        const family = texts.unit(count.unit)?.family ?? null;
        return [{ unit: count.unit, family, amount, paired: count.role.kind === 'paired' }];
      }),
    );
  return {
    result: saysSomething(task.result),
    counts: [...sumsOf('flow'), ...sumsOf('stock')],
    proofs: linked.proofsOf(task),
    links: written.flatMap(texts.links),
    documents: written.flatMap(texts.references),
    thisReport: written.some(texts.namesThisReport),
    figures: sumByFamily(written.flatMap(texts.counts).flatMap(summandIn)),
  };
}

/** "-" and "…" are how a table says that there is nothing. */
function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** "Trong đó" repeats a part, and "lũy kế" speaks of more than the period. */
function summandIn(count: ProseCount): Summand[] {
  const { value, bound, unit, partOf, pairedWith, cumulative } = count;
  if (partOf !== null || cumulative) return [];
  const amount = { value, bound };
  return [{ unit: unit.name, family: unit.family, amount, paired: pairedWith !== null }];
}

export function hasBasis(basis: Basis): boolean {
  return basis.result || hasFigure(basis) || basis.figures.some(isSome) || hasProof(basis);
}

/** A linked count above zero; "khoảng 70" is more than none. */
export function hasFigure({ counts }: Basis): boolean {
  return counts.some(isSome);
}

export function isSome({ total }: FamilySum): boolean {
  return total.value > 0;
}

/** Existence decides: a slip in a document's symbol does not undo a task. */
export function hasProof({ proofs, links, documents, thisReport }: Basis): boolean {
  return proofs.length > 0 || links.length > 0 || documents.length > 0 || thisReport;
}

/** A page that lists articles: it proves a chuyên trang, not one article. */
export function isColumnPage(url: string): boolean {
  const link = parseLink(url);
  return link !== null && targetOf(link) === 'category';
}
