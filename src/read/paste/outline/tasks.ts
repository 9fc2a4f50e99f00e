import type { Task } from '../../../domain/plan';
import { capital, twoPlaces, withoutStop } from '../../../language/planWords';
import { aRow, type ProposedRow } from '../proposal';
import { proposeTarget } from '../proposeTarget';
import type { Section } from './items';

/** A task of a plan: its name, with what the lines below say of time and leaders. */
export function rowsOfTask({ item, children }: Section): ProposedRow[] {
  const said = { time: '', lead: '', partner: '', product: '' };
  const below: Section[] = [];
  for (const child of children) {
    if (child.item.labelled === null) below.push(child);
    else {
      said[child.item.labelled.label] = child.item.labelled.value;
      below.push(...child.children);
    }
  }
  const told = children.some((child) => child.item.labelled !== null);
  const facts = { lead: said.lead, partner: said.partner };
  const parts = below.flatMap(({ item: { text } }) => partOf(text));
  if (told) {
    const target = parts.length > 0 ? BLANK : proposeTarget(item.text, said.time);
    return [aRow('task', { content: withoutStop(item.text), target, ...facts }), ...parts];
  }
  return [...piecesOf(item.text).flatMap((text) => plainRows(text)), ...parts];
}

const BLANK = { kind: 'qualitative' } as const;

/** "Thực hiện chuyên trang CCHC: Hàng tháng trên Báo Long An" */
function partOf(text: string): ProposedRow[] {
  const colon = text.lastIndexOf(':');
  const content = withoutStop(colon < 0 ? text : text.slice(0, colon));
  const target = proposeTarget(content, colon < 0 ? '' : text.slice(colon + 1));
  return content === '' ? [] : [aRow('part', { content, target }, target.kind !== 'qualitative')];
}

/** A line of commitments; what names no target of its own is proposed, and not chosen. */
function plainRows(text: string): ProposedRow[] {
  const content = capital(withoutStop(text));
  const target = proposeTarget(content, '');
  const places = target.kind === 'ratio' ? twoPlaces(content) : null;
  if (places === null) return [aRow('task', { content, target }, target.kind !== 'qualitative')];
  return [
    aRow('task', { content, target: BLANK }),
    ...places.map((place) => aRow('part', { content: place, target })),
  ];
}

/** Several promises in one line are several tasks; a list of what belongs together is one. */
function piecesOf(text: string): string[] {
  const pieces = text.split(/[.;]\s+(?=[\p{Lu}\d])/u).filter((piece) => piece.trim() !== '');
  const promising = pieces.filter((piece) => proposeTarget(piece, '').kind !== 'qualitative');
  return promising.length > 1 ? pieces : [text];
}

/** Tasks are numbered in their order, parts by letters. */
export function numbered(rows: readonly ProposedRow[]): ProposedRow[] {
  let task = 0;
  let part = 0;
  return rows.map((row) => {
    if (row.kind === 'group' || row.sameAs !== null || !row.selected) return row;
    if (row.kind === 'task') {
      task += 1;
      part = 0;
      return withNumber(row, String(task));
    }
    part += 1;
    return withNumber(row, `${task}.${LETTERS.charAt(part - 1)}`);
  });
}

const LETTERS = 'abcdeghiklmnopqrstuvxy';

function withNumber(row: ProposedRow, number: Task['number']): ProposedRow {
  return { ...row, task: { ...row.task, number } };
}
