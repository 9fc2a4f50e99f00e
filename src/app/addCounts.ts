import { nextNumber } from '../domain/nextNumber';
import type { Count } from '../domain/plan';
import { readPlan, type Reading } from '../read/plan';
import { amountCell } from '../sheets/entries/cells';
import { countEntries } from '../sheets/entries/countRows';
import type { StandingTable } from '../sheets/ourTables';
import type { Snapshot } from '../workbook/snapshot';
import type { WorkbookPort } from '../workbook/port';
import { type Appending, appendRows } from './appendRows';
import { type CellWrite, contentAt, type Step, writeSteps } from './cellWrites';
import { type CountOffer, countOffers } from './countOffers';
import { refuseNewer } from './refuseNewer';
import { ourTable } from './tableRows';
import type { LastWrite } from './undoWrite';

export type CountsAdded =
  | Exclude<Appending, { readonly kind: 'rows' }>
  /** Figures are typed by quarters or months: a total has no cell there. */
  | { readonly kind: 'split' }
  | {
      readonly kind: 'added';
      readonly sheet: string;
      readonly rows: number;
      /** Offers that the sheet no longer makes. */
      readonly gone: number;
      readonly write: LastWrite;
    };

/** Writes the figures that were chosen into Số liệu: into rows that wait for them, else into new ones. */
export async function addCounts(
  workbook: WorkbookPort,
  chosen: readonly CountOffer[],
): Promise<CountsAdded> {
  const snapshot = await workbook.read();
  refuseNewer(snapshot);
  const reading = readPlan(snapshot);
  const table = ourTable(snapshot, 'counts');
  if (reading?.table.ours !== true || table === null) return { kind: 'incomplete' };
  const isSplit = table.template.columns.some(
    ({ field, formula }) => field === 'value' && formula !== undefined,
  );
  if (isSplit) return { kind: 'split' };
  const offers = stillOffered(reading, chosen);
  const filled = offers.map((offer) => fillOf(snapshot, table, offer)).filter(isSome);
  const rows = newRows(offers, nextNumber(reading.plan.counts));
  const appending = appendRows(
    snapshot,
    'counts',
    rows.map((count) => countEntries({ kind: 'count', count })),
    filled.flat(),
  );
  if (appending.kind !== 'rows') return appending;
  const { sheet, more } = appending;
  const steps = [...filled, ...appending.steps];
  await writeSteps(workbook, steps, more);
  const gone = chosen.length - offers.length;
  return { kind: 'added', sheet, rows: offers.length, gone, write: { steps, made: null } };
}

/** The sheet may have changed since the offers were shown: only what it still says is written. */
function stillOffered({ plan }: Reading, chosen: readonly CountOffer[]): CountOffer[] {
  const now = new Map(countOffers(plan).map((offer) => [offer.id, offer]));
  return chosen.flatMap((offer) => {
    const again = now.get(offer.id);
    const same =
      again?.quote === offer.quote &&
      again.standing.kind === offer.standing.kind &&
      again.amount.value === offer.amount.value;
    return same ? [again] : [];
  });
}

/** The figure, and the task that it serves beside those that are there. */
function fillOf(snapshot: Snapshot, table: StandingTable, offer: CountOffer): Step | null {
  const { standing, amount } = offer;
  if (standing.kind === 'new' || standing.kind === 'same') return null;
  const { row } = standing;
  const tasks = [...new Set([...row.tasks, ...offer.tasks])].join('; ');
  return [
    ...writeTo(snapshot, table, row, 'value', amountCell(amount)),
    ...writeTo(snapshot, table, row, 'tasks', tasks === '' ? null : tasks),
  ];
}

function writeTo(
  snapshot: Snapshot,
  { sheet: { name: sheet }, columns }: StandingTable,
  { at: { row } }: Count,
  field: string,
  after: CellWrite['after'],
): CellWrite[] {
  const column = columns.get(field);
  if (column === undefined) return [];
  const at = { row, column };
  return [{ sheet, at, before: contentAt(snapshot, { sheet, at }), after }];
}

/** Rows below others follow them at once; one whose upper row does not come stands by itself. */
function newRows(offers: readonly CountOffer[], first: number): Count[] {
  const fresh = offers.filter(({ standing }) => standing.kind === 'new');
  const ids = new Set(fresh.map(({ id }) => id));
  const isBelow = ({ below }: CountOffer) => below !== null && ids.has(below);
  let next = first;
  return fresh
    .filter((offer) => !isBelow(offer))
    .flatMap((offer) => {
      const number = String(next);
      next += 1;
      const under = fresh.filter(({ below }) => below === offer.id);
      return [
        countOf(offer, number, 'plain'),
        ...under.map((each) => countOf(each, '', each.role)),
      ];
    });
}

function countOf(offer: CountOffer, number: string, role: CountOffer['role']): Count {
  const { channel, unit, amount, tasks } = offer;
  const of = { sheet: '', row: 0 };
  return {
    at: of,
    ...{ number, channel, unit, tasks },
    ...{ group: '', measure: 'flow', note: '' },
    figures: { split: 'whole', value: amount },
    cumulative: null,
    cumulativeBefore: null,
    target: null,
    role: role === 'plain' ? { kind: 'plain' } : { kind: role, of },
  };
}

function isSome<Value>(value: Value | null): value is Value {
  return value !== null;
}
