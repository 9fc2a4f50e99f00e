import type { Amount } from '../domain/amount';
import { channelOfRow } from '../domain/channelOfRow';
import type { Count, Entry, Plan, Task } from '../domain/plan';
import { withParts } from '../domain/review';
import { capital } from '../language/planWords';
import { readUnit } from '../language/unit';
import { type ProposedCount, proposeCounts } from '../read/paste/proposeCounts';
import { CHANNEL_WORDS, SCOPE_WORDS } from '../text/channelWords';

/** A figure in a result or a note, as a row of Số liệu could say it. */
export interface CountOffer {
  /** What tells it from the others, whenever it is offered again. */
  readonly id: string;
  readonly channel: string;
  readonly unit: string;
  readonly amount: Amount;
  readonly tasks: readonly string[];
  readonly role: 'plain' | 'paired' | 'ofWhich';
  /** The offer that it stands below; null for a row of its own. */
  readonly below: string | null;
  /** The words that it was read from. */
  readonly quote: string;
  readonly standing: Standing;
  /** Proposed to be taken. */
  readonly selected: boolean;
}

/** What Số liệu says of it already. */
export type Standing =
  | { readonly kind: 'new' }
  | { readonly kind: 'blank'; readonly row: Count }
  | { readonly kind: 'same'; readonly row: Count }
  | { readonly kind: 'other'; readonly row: Count; readonly value: NonNullable<Entry> };

/** "68 tin, bài trên Cổng": the figures of one task, or of all. */
export function countOffers(plan: Plan, task: Task | null = null): CountOffer[] {
  const tasks = task === null ? withParts(plan.tasks) : [task];
  return tasks.flatMap((each) => {
    const found = proposeCounts(each);
    const ids = found.map((_, index) => `${each.at.sheet} ${each.at.row} ${index}`);
    return found.map((count, index) => offerOf(plan, each, count, ids, index));
  });
}

function offerOf(
  plan: Plan,
  task: Task,
  count: ProposedCount,
  ids: readonly string[],
  index: number,
): CountOffer {
  const { unit, amount, tasks, source } = count;
  const standing = standingOf(plan, count);
  const above = count.partOf ?? count.pairedWith;
  const isBelow = above !== null && above < index;
  const role = !isBelow ? 'plain' : count.partOf === null ? 'paired' : 'ofWhich';
  const { field, start, end } = source;
  return {
    id: ids[index] ?? '',
    channel: standing.kind === 'new' ? nameOf(count, role) : standing.row.channel,
    ...{ unit, amount, tasks, standing, role },
    below: isBelow ? (ids[above] ?? null) : null,
    quote: task[field].slice(start, end),
    selected: count.channel !== null && (standing.kind === 'new' || standing.kind === 'blank'),
  };
}

/** People beside their meeting are named by what they are: the row above says of what. */
function nameOf({ channel, scope, unit }: ProposedCount, role: CountOffer['role']): string {
  const name = channel === null || role === 'paired' ? capital(unit) : CHANNEL_WORDS[channel];
  return scope === null ? name : `${name} ${SCOPE_WORDS[scope]}`;
}

/** A row of the same form, level and family of units; a figure for another task is another figure. */
function standingOf({ counts }: Plan, wanted: ProposedCount): Standing {
  const family = readUnit(wanted.unit)?.family;
  const row = counts.find((each) => {
    const known = channelOfRow(each.channel);
    if (known === null || known.channel !== wanted.channel) return false;
    const sameScope = known.scope === null || wanted.scope === null || known.scope === wanted.scope;
    const sameTask =
      each.tasks.length === 0 || each.tasks.some((one) => wanted.tasks.includes(one));
    return sameScope && sameTask && readUnit(each.unit)?.family === family;
  });
  if (row === undefined || row.figures.split !== 'whole') return { kind: 'new' };
  const { value } = row.figures;
  if (value === null) return { kind: 'blank', row };
  const isSame = 'value' in value && value.value === wanted.amount.value;
  return isSame ? { kind: 'same', row } : { kind: 'other', row, value };
}
