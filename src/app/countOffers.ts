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
  /** `beside`: the row of this form is wanted by another figure of the task. */
  | { readonly kind: 'new'; readonly beside: Count | null }
  | { readonly kind: 'blank'; readonly row: Count }
  | { readonly kind: 'same'; readonly row: Count }
  | { readonly kind: 'other'; readonly row: Count; readonly value: NonNullable<Entry> };

/** "68 tin, bài trên Cổng": the figures of one task, or of all. */
export function countOffers(plan: Plan, task: Task | null = null): CountOffer[] {
  const tasks = task === null ? withParts(plan.tasks) : [task];
  return tasks.flatMap((each) => {
    const found = proposeCounts(each);
    const ids = found.map((_, index) => `${each.at.sheet} ${each.at.row} ${index}`);
    const standings = standingsOf(plan, found);
    return found.map((count, index) =>
      offerOf(each, count, standings.get(count) ?? FREE, ids, index),
    );
  });
}

const FREE: Standing = { kind: 'new', beside: null };

function offerOf(
  task: Task,
  count: ProposedCount,
  standing: Standing,
  ids: readonly string[],
  index: number,
): CountOffer {
  const { unit, amount, tasks, source } = count;
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
    selected: count.channel !== null && isFree(standing),
  };
}

/** People beside their meeting are named by what they are: the row above says of what. */
function nameOf({ channel, scope, unit }: ProposedCount, role: CountOffer['role']): string {
  const name = channel === null || role === 'paired' ? capital(unit) : CHANNEL_WORDS[channel];
  return scope === null ? name : `${name} ${SCOPE_WORDS[scope]}`;
}

function isFree(standing: Standing): boolean {
  return standing.kind === 'blank' || (standing.kind === 'new' && standing.beside === null);
}

/** A row is for one figure: for the one that it says already, else for the first that it could say. */
function standingsOf(
  { counts }: Plan,
  found: readonly ProposedCount[],
): Map<ProposedCount, Standing> {
  const standings = new Map<ProposedCount, Standing>();
  const taken = new Set<Count>();
  const take = (wanted: ProposedCount, standing: Standing & { readonly row: Count }) => {
    taken.add(standing.row);
    standings.set(wanted, standing);
  };
  for (const wanted of found) {
    const row = counts.find(
      (each) => says(each, wanted) && !taken.has(each) && suits(each, wanted),
    );
    if (row !== undefined) take(wanted, { kind: 'same', row });
  }
  for (const wanted of found.filter((each) => !standings.has(each))) {
    const row = counts.find((each) => !taken.has(each) && suits(each, wanted));
    const beside = [...taken].find((each) => suits(each, wanted)) ?? null;
    const value = valueOf(row);
    if (row === undefined) standings.set(wanted, { kind: 'new', beside });
    else if (value === undefined) standings.set(wanted, FREE);
    else take(wanted, value === null ? { kind: 'blank', row } : { kind: 'other', row, value });
  }
  return standings;
}

/** Of the same form, level and family of units; a figure for another task is another figure. */
function suits(row: Count, wanted: ProposedCount): boolean {
  const known = channelOfRow(row.channel);
  if (known?.channel !== wanted.channel) return false;
  const { scope } = known;
  const sameScope = scope === null || wanted.scope === null || scope === wanted.scope;
  const sameTask = row.tasks.length === 0 || row.tasks.some((one) => wanted.tasks.includes(one));
  const sameUnit = readUnit(row.unit)?.family === readUnit(wanted.unit)?.family;
  return sameScope && sameTask && sameUnit;
}

function says(row: Count, { amount }: ProposedCount): boolean {
  const value = valueOf(row) ?? null;
  return value !== null && 'value' in value && value.value === amount.value;
}

/** Undefined where figures are typed by quarters or months. */
function valueOf(row: Count | undefined): Entry | undefined {
  return row?.figures.split === 'whole' ? row.figures.value : undefined;
}
