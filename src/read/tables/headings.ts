import { LONGEST_HEADING } from '../../language/headings/vocabulary';
import { readRowNumber } from '../../language/table/rowNumber';
import { isColumnNumber } from '../../language/table/rowWords';
import type { Grid } from './grid';
import { KINDS, mayHead, TABLE_KINDS, type TableKind } from './kinds';
import { found, type Keys, type Label, labelsOf, type Stretch } from './labels';

/** The headings of one table: one row, or two or three with merged cells. */
export interface HeadingBlock {
  readonly kind: TableKind;
  readonly row: number;
  /** The first row behind them. */
  readonly bodyRow: number;
  readonly columns: Readonly<Partial<Record<string, number>>>;
  /** How many columns a heading spans, where more than one. */
  readonly spans: Readonly<Partial<Record<string, number>>>;
  readonly unknown: readonly UnknownColumn[];
  readonly from: number;
  readonly to: number;
}

/** A column whose heading says nothing that we know. */
export interface UnknownColumn {
  readonly column: number;
  readonly heading: string;
}

const DEEPEST = 3;

/** The tables whose headings begin in a row: mostly none, sometimes two side by side. */
export function blocksAt(grid: Grid, row: number, keys: Keys): HeadingBlock[] {
  if (!hasAnchor(grid, row, keys)) return [];
  const whole = { from: grid.sheet.area.column, to: grid.endColumn };
  const runs = runsOf(grid, row);
  const apart = runs.length > 1 ? runs.flatMap((run) => bestBlock(grid, row, run, keys) ?? []) : [];
  if (apart.length > 1) return apart;
  const block = bestBlock(grid, row, whole, keys);
  return block === null ? [] : [block];
}

function hasAnchor(grid: Grid, row: number, keys: Keys): boolean {
  const cells = grid.sheet.values[row - grid.sheet.area.row] ?? [];
  return cells.some((value) => {
    const key = typeof value === 'string' && mayHead(value) ? keys(value) : '';
    if (key === '') return false;
    return TABLE_KINDS.some((kind) => {
      const { vocabulary, anchors } = KINDS[kind];
      return anchors.includes(vocabulary.find(key)?.field ?? '');
    });
  });
}

/** Stretches of filled cells with at least one empty column between them. */
function runsOf(grid: Grid, row: number): Stretch[] {
  const runs: Stretch[] = [];
  let from = -1;
  for (let column = grid.sheet.area.column; column <= grid.endColumn; column += 1) {
    const filled = grid.text({ row, column }) !== '' || grid.merge({ row, column }) !== null;
    if (filled && from < 0) from = column;
    if (!filled && from >= 0) {
      runs.push({ from, to: column });
      from = -1;
    }
  }
  return runs;
}

function bestBlock(grid: Grid, row: number, within: Stretch, keys: Keys): HeadingBlock | null {
  const blocks = TABLE_KINDS.flatMap((kind) => blockOf(grid, row, within, kind, keys) ?? []);
  return blocks.sort((a, b) => b.score - a.score)[0] ?? null;
}

interface Scored extends HeadingBlock {
  readonly score: number;
}

function blockOf(
  grid: Grid,
  row: number,
  within: Stretch,
  kind: TableKind,
  keys: Keys,
): Scored | null {
  const { vocabulary, anchors, weights, isComplete } = KINDS[kind];
  let depth = 1;
  let labels = labelsOf(grid, row, depth, within);
  const numbers = labels.filter(({ texts }) => found(texts, KINDS[kind], keys)?.field === 'number');
  const numberColumn = numbers[0]?.column ?? -1;
  while (
    depth < DEEPEST &&
    goesOn(grid, row + depth, { within, labels, kind, keys, numberColumn })
  ) {
    depth += 1;
    labels = labelsOf(grid, row, depth, within);
  }
  const columns: Partial<Record<string, number>> = {};
  const spans: Partial<Record<string, number>> = {};
  const keyOf: Partial<Record<string, string>> = {};
  const unknown: UnknownColumn[] = [];
  let score = 0;
  const known = labels.map((label) => ({ label, match: found(label.texts, KINDS[kind], keys) }));
  for (const exact of [true, false]) {
    for (const hidden of [false, true]) {
      for (const { label, match } of known) {
        if (match?.exact !== exact || grid.sheet.hiddenColumns.includes(label.column) !== hidden) {
          continue;
        }
        if (columns[match.field] !== undefined) continue;
        columns[match.field] = label.column;
        keyOf[match.field] = match.key;
        if (label.span > 1) spans[match.field] = label.span;
        score += (weights[match.field] ?? 1) * (exact ? 2 : 1);
      }
    }
  }
  const taken = Object.values(columns);
  for (const { label } of known) {
    const heading = label.texts.map(({ text }) => text).join(' ');
    if (!taken.includes(label.column)) unknown.push({ column: label.column, heading });
  }
  const complete = isComplete((field) => columns[field] !== undefined, {
    fields: taken.length,
    key: (field) => keyOf[field] ?? '',
  });
  if (!complete || !anchors.some((field) => vocabulary.fields.includes(field))) return null;
  const bodyRow = row + depth + (isRuler(grid, row + depth, within, columns) ? 1 : 0);
  return { kind, row, bodyRow, columns, spans, unknown, score, ...within };
}

interface SoFar {
  readonly within: Stretch;
  readonly labels: readonly Label[];
  readonly kind: TableKind;
  readonly keys: Keys;
  readonly numberColumn: number;
}

/** Whether a row still belongs to the headings: half of what stands in it completes one. */
function goesOn(grid: Grid, row: number, { within, labels, kind, keys, numberColumn }: SoFar) {
  if (row >= grid.endRow) return false;
  const below: { column: number; text: string }[] = [];
  let merged = 0;
  for (let column = within.from; column < within.to; column += 1) {
    const merge = grid.merge({ row, column });
    if (merge !== null && merge.row < row) merged += 1;
    else if (merge === null || merge.column === column) {
      const text = grid.text({ row, column });
      if (text !== '') below.push({ column, text });
    }
  }
  if (below.length === 0) return merged > 1;
  const number = below.find(({ column }) => column === numberColumn)?.text ?? '';
  if (!['none', 'dash'].includes(readRowNumber(number).style)) return false;
  if (below.some(({ text }) => text.length > LONGEST_HEADING)) return false;
  const completes = below.filter(({ column, text }) => {
    const above = labels.find(
      (label) => label.column <= column && column < label.column + label.span,
    );
    const texts = [...(above?.texts ?? []), { text, wide: false }];
    const isPart = !isColumnNumber(text) || (above?.span ?? 1) > 1;
    return isPart && found(texts, KINDS[kind], keys, false)?.exact === true;
  });
  return completes.length * 2 >= below.length && (completes.length > 1 || merged > 1);
}

/** "(1) (2) (3)" under the headings. */
function isRuler(
  grid: Grid,
  row: number,
  { from, to }: Stretch,
  columns: Readonly<Partial<Record<string, number>>>,
): boolean {
  const texts = [];
  for (let column = from; column < to; column += 1) {
    const text = grid.text({ row, column });
    if (text !== '') texts.push({ column, text });
  }
  const name = columns.content ?? columns.channel ?? columns.anything ?? -1;
  return (
    texts.length > 1 &&
    texts.some(({ column }) => column === name) &&
    texts.every(({ text }) => isColumnNumber(text))
  );
}
