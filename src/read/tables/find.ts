import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { type Grid, gridOf } from './grid';
import { blocksAt, type HeadingBlock } from './headings';
import { headingKeys, type Keys } from './labels';
import type { TableKind } from './kinds';
import { ourTable } from './ours';
import type { FoundTable } from './table';

export type Tables = Readonly<Record<TableKind, readonly FoundTable[]>>;

/** Every table of a workbook, by its headings alone; sheets and columns may be renamed and moved. */
export function findTables({ sheets }: Pick<Snapshot, 'sheets'>): Tables {
  const keys = headingKeys();
  const tables: Record<TableKind, FoundTable[]> = {
    tasks: [],
    counts: [],
    proofs: [],
    explanations: [],
  };
  for (const sheet of sheets) {
    for (const { kind, table } of tablesIn(sheet, keys)) tables[kind].push(table);
  }
  return tables;
}

interface Known {
  readonly block: HeadingBlock;
  readonly rows: number[];
}

function tablesIn(sheet: SheetSnapshot, keys: Keys) {
  const grid = gridOf(sheet);
  const open: Known[] = [];
  const found: Known[] = [];
  // A row of ours that says both verdicts heads no table.
  let endOfOurs = 0;
  for (let row = sheet.area.row; row < grid.endRow; row += 1) {
    const blocks = row < endOfOurs ? [] : blocksAt(grid, row, keys);
    const again = open.find(({ block }) => blocks.some((each) => sameColumns(block, each)));
    const isHeading = again !== undefined || !open.some(({ block }) => goesOn(grid, row, block));
    if (blocks.length > 0 && isHeading) {
      const own = blocks.map((block) => ourTable(sheet, block)).find((each) => each !== null);
      endOfOurs = own ?? endOfOurs;
      const end = own === undefined ? Math.max(...blocks.map(({ bodyRow }) => bodyRow)) : row + 1;
      if (again === undefined) {
        open.splice(0, open.length, ...blocks.map((block) => ({ block, rows: [] })));
        found.push(...open);
      }
      row = end - 1;
      continue;
    }
    for (const { rows } of open) rows.push(row);
  }
  return found.map(({ block, rows }) => {
    const own = ourTable(sheet, block);
    const { columns, spans, unknown } = block;
    const table: FoundTable = {
      ...{ grid, sheet, headingRow: block.row, rows, columns, spans, unknown },
      ours: own !== null,
      endOfOurs: own,
    };
    return { kind: block.kind, table };
  });
}

/** A row of a task that is called like a heading: "1 | Nhiệm vụ tuyên truyền | … | Hoàn thành". */
function goesOn(grid: Grid, row: number, { columns }: HeadingBlock): boolean {
  const { number } = columns;
  if (number !== undefined && /^\d/.test(grid.text({ row, column: number }))) return true;
  const isFilled = (column: number | undefined) =>
    column !== undefined && grid.text({ row: row - 1, column }) !== '';
  return number === undefined && Object.values(columns).filter(isFilled).length > 1;
}

/** The headings again, on the next page or above the next part. */
function sameColumns(a: HeadingBlock, b: HeadingBlock): boolean {
  const fields = Object.keys(a.columns);
  return (
    a.kind === b.kind &&
    fields.length === Object.keys(b.columns).length &&
    fields.every((field) => a.columns[field] === b.columns[field])
  );
}
