import type { Amount } from '../domain/amount';
import type { Basis } from '../domain/basis';
import type { TaskStatus } from '../domain/status';
import { linkedTotal } from '../domain/targets/quantity';
import { writeCount } from '../language/number';
import { writeAmount } from './figures';
import { shortReason } from './shortReasons';

/** What stands first in Số liệu for a task: the family of its first figure above zero. */
export interface FirstFigure {
  readonly total: Amount;
  readonly unit: string;
}

/** The column Căn cứ: "423 tin, bài", "3/4 quý", "04 TLKC", "chưa có". A formula says the same. */
export function basisCell({ reason, task, basis }: TaskStatus, first: FirstFigure | null): string {
  const why = reason.kind === 'past' ? reason.why : reason;
  const isShownByText =
    why.kind === 'quantity' &&
    why.achieved !== null &&
    task.achieved === null &&
    linkedTotal(basis.counts, why.unit) === null;
  if (why.kind === 'basis' || isShownByText) return basisText(basis, first);
  return shortReason(why);
}

function basisText({ proofs, links, documents, thisReport }: Basis, first: FirstFigure | null) {
  if (first !== null) return `${writeAmount(first.total)} ${first.unit}`;
  const shown = proofs.length + links.length + documents.length;
  if (shown > 0) return `${writeCount(shown)} TLKC`;
  return thisReport ? 'tại báo cáo này' : 'có kết quả';
}
