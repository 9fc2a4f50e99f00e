import { review } from '../../src/domain/review';
import { applyEdits } from '../../src/file/applyEdits';
import { type Book, newBook } from '../../src/file/book';
import { type Appendix, appendices } from '../../src/report/appendices';
import type { Edit } from '../../src/workbook/edit';
import { reportEdits } from '../../src/write/report';
import type { ReportCase } from './cases';

/** The edits that write each appendix on a sheet of its own, named after its kind. */
export function editsOf(parts: readonly Appendix[], leftHeader: string | null = null): Edit[] {
  return parts.flatMap(({ kind, layout }): Edit[] => [
    { kind: 'addSheet', sheet: kind },
    ...reportEdits(layout, { sheet: kind, leftHeader }),
  ]);
}

export function appendicesOf({ plan, choice }: ReportCase): Appendix[] {
  return appendices(plan, review(plan), choice);
}

export function bookOf(parts: readonly Appendix[], leftHeader: string | null = null): Book {
  const book = newBook();
  applyEdits(book, editsOf(parts, leftHeader));
  return book;
}
