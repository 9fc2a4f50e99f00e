import type { Plan } from '../domain/plan';
import type { Review } from '../domain/review';
import { type AppendixKind, REPORT } from '../text/report';
import { figureAppendix } from './figureAppendix';
import { printedFigures } from './figureTable';
import type { Layout, PagedLayout } from './layout';
import { lineRow } from './lineRow';
import { paginate } from './paginate';
import { MOST_PROOFS_AFTER_TABLE, proofAppendix, proofsAfter } from './proofAppendix';
import { NO_PROOFS, proofList } from './proofList';
import { signatureRows } from './signature';
import { taskAppendix } from './taskAppendix';
import { titleRows } from './titles';

/**
 * Below the tasks unless they are many; below the tasks; an appendix of their own; or nowhere: links
 * stay where they were typed.
 */
export const PROOFS_CHOICES = ['listed', 'after', 'apart', 'asTyped'] as const;
export type ProofsChoice = (typeof PROOFS_CHOICES)[number];

export interface ReportChoice {
  /** Phụ lục số liệu, where there are figures. */
  readonly figures: boolean;
  /** Where tài liệu kiểm chứng are listed. */
  readonly proofs: ProofsChoice;
  /** For a biểu that is sent alone on paper. */
  readonly signature: boolean;
}

export const USUAL_REPORT: ReportChoice = { figures: true, proofs: 'listed', signature: false };

export interface Appendix {
  readonly kind: AppendixKind;
  readonly layout: PagedLayout;
}

interface Body {
  readonly kind: AppendixKind;
  readonly layout: Layout;
}

/** The phụ lục as Nghị định 30/2020/NĐ-CP wants it, ready to be written: one, or several. */
export function appendices(plan: Plan, review: Review, choice = USUAL_REPORT): Appendix[] {
  const proofs = choice.proofs === 'asTyped' ? NO_PROOFS : proofList(review.statuses, plan);
  const listsApart = listedApart(choice.proofs, proofs.proofs.length);
  const figures = choice.figures ? printedFigures(plan) : [];
  const tasks = taskAppendix(plan, review, proofs);
  const after = listsApart ? [] : proofsAfter(proofs.proofs, tasks.columns);
  const bodies: Body[] = [
    { kind: 'tasks', layout: { ...tasks, rows: [...tasks.rows, ...after] } },
    ...(figures.length === 0
      ? []
      : [{ kind: 'figures' as const, layout: figureAppendix(figures) }]),
    ...(listsApart ? [{ kind: 'proofs' as const, layout: proofAppendix(proofs.proofs) }] : []),
  ];
  return bodies.map((body, index) => framed(body, { index, count: bodies.length, plan, choice }));
}

/** A list of nothing is no appendix. */
function listedApart(choice: ProofsChoice, proofs: number): boolean {
  if (choice === 'listed') return proofs > MOST_PROOFS_AFTER_TABLE;
  return choice === 'apart' && proofs > 0;
}

interface Frame {
  readonly index: number;
  readonly count: number;
  readonly plan: Plan;
  readonly choice: ReportChoice;
}

/** The titles above; the signatures below each table, and the end of the whole once, at the end. */
function framed({ kind, layout }: Body, { index, count, plan, choice }: Frame): Appendix {
  const facts = plan.report;
  const { columns } = layout;
  const isLast = index === count - 1;
  const rows = [
    ...titleRows({ kind, index, count, facts }, columns),
    ...layout.rows,
    ...(isLast ? [lineRow({ text: REPORT.end, style: 'end' }, columns)] : []),
    ...(choice.signature && kind !== 'proofs' ? signatureRows(facts, columns) : []),
  ];
  return { kind, layout: paginate({ ...layout, rows }) };
}
