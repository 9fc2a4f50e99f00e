import type { Period } from '../../../domain/period';
import type { Count, Figures } from '../../../domain/plan';
import { resplit } from '../../../domain/resplit/resplit';
import { figuresOf, saidBy, type Source, type SplitRow } from '../../../domain/resplit/row';
import type { Split } from '../../../domain/vocabulary';
import { amountCell } from '../../../sheets/entries/cells';
import { figureFields, keptField } from '../../../sheets/keptColumns';
import { type CellValue, valueAt } from '../../../workbook/snapshot';
import { cellIn, contentIn, type CountSheet } from './countSheet';
import { type Obstacle, obstacleAt } from './obstacles';
import { fieldsOf, splitRow } from './splitRows';

/** A row of Số liệu as it will stand. */
export interface NewRow {
  readonly row: number;
  readonly entries: Readonly<Record<string, CellValue>>;
  readonly figures: Figures;
  readonly cumulativeBefore: number | null;
  readonly sources: readonly (Source | null)[];
  /** Figures that were kept, and are no more what the row comes to. */
  readonly left: number;
}

/** Which finer columns stay beside a layout. */
export function keptIn(to: Split): readonly Exclude<Split, 'whole'>[] {
  if (to === 'months') return [];
  return to === 'quarters' ? ['months'] : ['quarters', 'months'];
}

/** The rows in another layout; a row that cannot be is told by its cell. */
export function newRows(
  sheet: CountSheet,
  counts: readonly Count[],
  to: Split,
  period: Period,
): { readonly rows: readonly NewRow[]; readonly obstacles: readonly Obstacle[] } {
  const measures = new Map(
    counts
      .filter(({ at }) => at.sheet === sheet.table.sheet.name)
      .map(({ at, measure }) => [at.row, measure]),
  );
  const rows: NewRow[] = [];
  const obstacles: Obstacle[] = [];
  for (const row of sheet.rows) {
    const standing = splitRow(sheet, row, measures.get(row) ?? 'flow');
    const outcome = resplit(standing, to, period);
    if (outcome.kind === 'done') {
      rows.push(newRow(sheet, row, standing, { to, ...outcome }));
      continue;
    }
    const part = outcome.kind === 'unreadable' ? outcome.part : 0;
    const field = fieldsOf(sheet, sheet.split)[part] ?? '';
    const column = cellIn(sheet.typed, row, field)?.column ?? sheet.table.table.area.column;
    obstacles.push(obstacleAt(sheet, outcome.kind, row, column));
  }
  return { rows, obstacles };
}

interface Divided {
  readonly to: Split;
  readonly parts: readonly (Source | null)[];
  readonly before: Source | null;
}

function newRow(
  sheet: CountSheet,
  row: number,
  standing: SplitRow,
  { to, parts, before }: Divided,
): NewRow {
  const figures = new Set([...figureFields(sheet.split), ...KEPT_FIELDS]);
  const others = [...sheet.typed.keys()].filter((field) => !figures.has(field));
  const own = sheet.own.map(({ column }): [string, CellValue] => [
    ownField(column),
    valueAt(sheet.table.sheet, { row, column }),
  ]);
  const kept = keptIn(to).flatMap((split) =>
    fieldsOf(sheet, split).map((field, index): [string, CellValue] => [
      keptField(figureFields(split)[index] ?? ''),
      contentIn(sheet, row, field),
    ]),
  );
  const earlier = saidBy(standing, before);
  return {
    row,
    entries: {
      ...Object.fromEntries(others.map((field) => [field, contentIn(sheet, row, field)])),
      ...Object.fromEntries([...own, ...kept]),
      ...Object.fromEntries(
        figureFields(to).map((field, index) => [field, cellOf(sheet, row, parts[index] ?? null)]),
      ),
      cumulativeBefore: cellOf(sheet, row, before),
    },
    figures: figuresOf(standing, to, parts),
    cumulativeBefore:
      earlier !== null && earlier !== 'nothing' && 'value' in earlier ? earlier.value : null,
    sources: parts,
    left: leftIn(standing, to, parts),
  };
}

export function ownField(column: number): string {
  return `own.${column}`;
}

const KEPT_FIELDS = [
  'cumulativeBefore',
  ...[...figureFields('quarters'), ...figureFields('months')].map(keptField),
];

/** A cell is taken over as it stands; only a sum is written anew. */
function cellOf(sheet: CountSheet, row: number, source: Source | null): CellValue {
  if (source === null) return null;
  if (source.from === 'sum') return amountCell(source.amount);
  if (source.from === 'before') return contentIn(sheet, row, 'cumulativeBefore');
  return contentIn(sheet, row, fieldsOf(sheet, source.from)[source.part] ?? '');
}

function leftIn(standing: SplitRow, to: Split, parts: readonly (Source | null)[]): number {
  if (to === 'whole') return 0;
  return standing[to].filter((said, part) => said !== null && parts[part]?.from !== to).length;
}
