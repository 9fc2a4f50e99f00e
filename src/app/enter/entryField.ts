import type { TaskHeading } from '../../language/headings/taskHeadings';
import type { CountField, ProofField, TaskField } from '../../domain/vocabulary';
import { COUNT_FORMAT, DAY_FORMAT, GENERAL_FORMAT } from '../../sheets/template';
import { TEXT_FORMAT } from '../../workbook/format';

/** What is entered in a row: "value" of figures by months or quarters has a part. */
export type EntryField = TaskField | CountField | ProofField;

type Kind = 'text' | 'number' | 'day';

const KINDS: Readonly<Partial<Record<EntryField, Kind>>> = {
  atLeast: 'number',
  achieved: 'number',
  whole: 'number',
  value: 'number',
  deadline: 'day',
  day: 'day',
};

export function kindOf(field: EntryField): Kind {
  return KINDS[field] ?? 'text';
}

/** Texts stay texts whatever they look like; in tables of others a number has no format of ours. */
export function formatOf(field: EntryField, ours: boolean): string {
  const kind = kindOf(field);
  if (kind === 'day') return DAY_FORMAT;
  if (kind === 'text') return TEXT_FORMAT;
  return ours ? COUNT_FORMAT : GENERAL_FORMAT;
}

/** Columns that a field may stand in, the first that a table has. */
export function headingsFor(field: TaskField): readonly TaskHeading[] {
  return field === 'note' ? ['note', 'proof'] : [field];
}
