import * as z from 'zod/mini';
import type { FormField } from '../../app/enter/taskForm';
import { digestOfText } from '../../workbook/digest';

/** What is typed into a field, and what its cell said when the typing began. */
export interface EntryDraft {
  readonly base: string;
  readonly text: string;
}

const kept = z.catch(z.nullable(z.object({ base: z.string(), text: z.string() })), null);

export function draftIn(stored: string): EntryDraft | null {
  if (stored === '') return null;
  try {
    return kept.parse(JSON.parse(stored));
  } catch {
    return null;
  }
}

/** By what the row is called, since rows move; a proof is called by what is typed into it. */
export function draftKey({ row, field, part }: Pick<FormField, 'row' | 'field' | 'part'>): string {
  const name = row.table === 'proofs' ? row.at.row : digestOfText(row.known.join('|'));
  return [row.table, name, field, part ?? ''].join('/');
}
