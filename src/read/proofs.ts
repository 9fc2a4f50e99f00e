import { inProof } from '../domain/place';
import type { Proof } from '../domain/plan';
import { readDay } from '../language/dayText';
import type { ProofHeading } from '../language/headings/otherHeadings';
import { readTaskNumbers } from '../language/table/taskNumbers';
import { cellOf, type FoundTable, textIn } from './tables/table';
import type { Unread } from './unread';

export interface ProofRows {
  readonly proofs: readonly Proof[];
  readonly unread: readonly Unread[];
}

/** Tài liệu kiểm chứng, a row each; a row that only names a task is a prepared one. */
export function readProofs(table: FoundTable<ProofHeading>): ProofRows {
  const proofs: Proof[] = [];
  const unread: Unread[] = [];
  for (const row of table.rows) {
    const at = { sheet: table.sheet.name, row };
    const text = (field: ProofHeading) => textIn(table, row, field);
    const dayAt = cellOf(table, row, 'day');
    const reading = readDay(dayAt === null ? null : table.grid.value(dayAt));
    const day = reading.kind === 'day' ? reading.day : null;
    if (text('name') === '' && text('location') === '') {
      const stray = [text('day'), text('note')].find((each) => each !== '');
      if (stray !== undefined) unread.push({ at: inProof(at, 'name'), text: stray });
      continue;
    }
    if (day === null && text('day') !== '') {
      unread.push({ at: inProof(at, 'day'), text: text('day') });
    }
    proofs.push({
      at,
      tasks: readTaskNumbers(text('tasks')),
      name: text('name'),
      location: text('location'),
      day,
    });
  }
  return { proofs, unread };
}
