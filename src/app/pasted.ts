import type { TaskHeading } from '../language/headings/taskHeadings';
import { type Mapping, PASTE_FIELDS, type PastedColumn } from '../read/paste/pastedTable';
import type { ProposedRow, Proposal } from '../read/paste/proposal';
import { type Clipboard, readPaste } from '../read/paste/readPaste';
import { proposeRows } from '../read/paste/tableRows';

export type { Clipboard, Mapping, PastedColumn, Proposal, ProposedRow };

/** What was pasted as rows to look at, its columns as they seem or as they were chosen. */
export function proposalOf(clipboard: Clipboard, mapping: Mapping | null): Proposal {
  const proposal = readPaste(clipboard);
  const { table } = proposal;
  if (table === null || mapping === null) return proposal;
  const { rows, aside } = proposeRows(table, mapping);
  const paragraphs = proposal.aside.slice(0, -proposeRows(table).aside.length || undefined);
  return { source: 'table', table: { ...table, mapping }, rows, aside: [...paragraphs, ...aside] };
}

/** The field of a column; a field that another column had is taken from it. */
export function withColumn(mapping: Mapping, column: number, field: TaskHeading | null): Mapping {
  const others = Object.entries(mapping).filter(
    ([each, place]) => place !== column && each !== field,
  );
  return Object.fromEntries(field === null ? others : [...others, [field, column]]) as Mapping;
}

export function fieldOf(mapping: Mapping, column: number): TaskHeading | null {
  return PASTE_FIELDS.find((field) => mapping[field] === column) ?? null;
}

/** What a column of a pasted table may be taken for. */
export function pasteFields(): readonly TaskHeading[] {
  return PASTE_FIELDS;
}
