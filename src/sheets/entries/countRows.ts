import type { Count } from '../../domain/plan';
import { MEASURE_WORDS } from '../../text/sheetWords';
import type { CellValue } from '../../workbook/snapshot';
import type { CountColumn } from '../counts';
import { PARTS } from '../formulas/channel';
import { entryCell, textCell } from './cells';
import { ROMAN, withoutNumber } from './taskRows';

export type CountEntries = Partial<Record<CountColumn, CellValue>>;

/** A row of Số liệu: the heading of a group, or a channel. */
export type CountRow =
  | { readonly kind: 'group'; readonly number: string; readonly label: string }
  | { readonly kind: 'count'; readonly count: Count };

export function countRows(counts: readonly Count[]): CountRow[] {
  let last = '';
  let groups = 0;
  return counts.flatMap((count): CountRow[] => {
    const isNew = count.group !== last && count.group !== '';
    last = count.group;
    const row: CountRow = { kind: 'count', count };
    if (!isNew) return [row];
    groups += 1;
    const number = ROMAN[groups - 1] ?? '';
    return [{ kind: 'group', number, label: withoutNumber(count.group) }, row];
  });
}

/** What is typed in the row. */
export function countEntries(row: CountRow): CountEntries {
  if (row.kind === 'group') return { number: row.number, channel: row.label };
  const { count } = row;
  const { figures } = count;
  return {
    number: textCell(count.number),
    channel: textCell(channelOf(count)),
    unit: textCell(count.unit),
    ...(figures.split === 'whole'
      ? { value: entryCell(figures.value), cumulativeBefore: count.cumulativeBefore }
      : Object.fromEntries(
          figures.values.map((entry, index) => [
            `${PARTS[figures.split].typed}${index + 1}`,
            entryCell(entry),
          ]),
        )),
    tasks: textCell(count.tasks.join('; ')),
    measure: MEASURE_WORDS[count.measure],
    target: count.target,
    note: textCell(count.note),
  };
}

/** A row below another begins with a dash. */
function channelOf({ channel, role }: Count): string {
  return role.kind === 'plain' || /^[-–+]/.test(channel) ? channel : `- ${channel}`;
}
