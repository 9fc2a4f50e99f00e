import type { Chosen } from '../../../app/chosenTasks';
import type { ProposedRow } from '../../../app/pasted';
import { PASTE } from '../../../text/paste';
import { targetPhrase } from '../../../text/targets';

/** What is said below a row of the preview, in short lines; why it is not proposed comes first. */
export function factsOf(
  rows: readonly ProposedRow[],
  index: number,
  there: Chosen,
): readonly string[] {
  const row = rows[index];
  if (row === undefined) return [];
  const { kind, task, sameAs, selected } = row;
  const { target, lead, result, mark } = task;
  const why =
    sameAs !== null
      ? PASTE.twin(rows[sameAs]?.task.number ?? '')
      : there.has(index)
        ? PASTE.there
        : selected
          ? null
          : PASTE.unsure;
  const marked = mark === null ? [] : [PASTE.mark[mark]];
  const asked = target.kind === 'qualitative' ? [] : [targetPhrase(target)];
  const short = [...asked, ...marked, ...(kind === 'part' ? [PASTE.part] : [])].join(' · ');
  return [
    ...(why === null ? [] : [why]),
    ...(short === '' ? [] : [short]),
    ...(lead === '' ? [] : [PASTE.lead(lead)]),
    ...(result === '' ? (mark === null ? [] : [PASTE.noResult]) : [PASTE.result(result)]),
  ];
}
