import type { Proof } from '../../domain/plan';
import type { CellValue } from '../../workbook/snapshot';
import type { ProofColumn } from '../proofs';
import { dayCell, textCell } from './cells';

/** What is typed in a row of Tài liệu kiểm chứng. */
export function proofEntries({
  tasks,
  name,
  location,
  day,
}: Proof): Partial<Record<ProofColumn, CellValue>> {
  return {
    tasks: textCell(tasks.join('; ')),
    name: textCell(name),
    location: textCell(location),
    day: dayCell(day),
  };
}
