import type { Sheet } from '../../book';
import { attributesOf, childNamed, childrenOf, rootOf } from '../scan/elements';
import { element } from '../xml';
import { attributesSet } from './splice';

interface Columns {
  readonly min: number;
  readonly max: number;
  readonly attributeText: string;
}

/** The cols element with the columns that changed; undefined where none did. */
export function patchColumns(
  shell: string,
  now: Sheet,
  then: Sheet,
  widthOf: (points: number) => number,
): string | undefined {
  const changed = changedColumns(now, then);
  if (changed.length === 0) return undefined;
  const list = childNamed(shell, rootOf(shell), 'cols');
  const old = (list === undefined ? [] : childrenOf(shell, list)).map((item): Columns => {
    const attributes = attributesOf(item);
    const { attributeText } = item;
    return {
      min: Number(attributes.get('min')),
      max: Number(attributes.get('max')),
      attributeText,
    };
  });
  const grouped = outlined(now);
  const columns = changed.map((column): Columns => {
    const place = column + 1;
    const points = now.widths.get(column);
    const under = old.find(({ min, max }) => min <= place && place <= max);
    const wasHidden = then.hiddenColumns.has(column);
    const attributeText = attributesSet(under?.attributeText ?? ' width="9.140625"', {
      ...(points === then.widths.get(column) || points === undefined
        ? {}
        : { width: widthOf(points), customWidth: 1 }),
      ...(now.hiddenColumns.has(column) === wasHidden ? {} : { hidden: wasHidden ? null : 1 }),
      ...(outlined(then).has(column) === grouped.has(column)
        ? {}
        : { outlineLevel: grouped.has(column) ? 1 : null }),
      ...(endsClosedGroup(now, column) ? { collapsed: 1 } : {}),
    });
    return { min: place, max: place, attributeText };
  });
  const kept = old.flatMap((range) => without(range, changed));
  const all = [...kept, ...columns].sort((a, b) => a.min - b.min);
  return element(
    'cols',
    {},
    all.map(({ min, max, attributeText }) => `<col${attributesSet(attributeText, { min, max })}/>`),
  );
}

export function changedColumns(now: Sheet, then: Sheet): number[] {
  const [grouped, before] = [outlined(now), outlined(then)];
  const columns = new Set([
    ...[now, then].flatMap(({ widths, hiddenColumns }) => [...widths.keys(), ...hiddenColumns]),
    ...grouped,
    ...before,
    ...now.groups.map(({ column, columns }) => column + columns),
  ]);
  return [...columns]
    .filter(
      (column) =>
        now.widths.get(column) !== then.widths.get(column) ||
        now.hiddenColumns.has(column) !== then.hiddenColumns.has(column) ||
        grouped.has(column) !== before.has(column) ||
        (endsClosedGroup(now, column) && !endsClosedGroup(then, column)),
    )
    .sort((a, b) => a - b);
}

export function outlined({ groups }: Sheet): ReadonlySet<number> {
  return new Set(
    groups.flatMap(({ column, columns }) =>
      Array.from({ length: columns }, (_, index) => column + index),
    ),
  );
}

/** The column behind a closed group carries the sign that opens it. */
function endsClosedGroup({ groups, hiddenColumns }: Sheet, place: number): boolean {
  return groups.some(
    ({ column, columns }) => column + columns === place && hiddenColumns.has(column),
  );
}

function without({ min, max, attributeText }: Columns, taken: readonly number[]): Columns[] {
  const holes = taken.map((column) => column + 1).filter((place) => place >= min && place <= max);
  const edges = [min - 1, ...holes, max + 1];
  return edges.slice(1).flatMap((edge, index) => {
    const from = (edges[index] ?? 0) + 1;
    return from < edge ? [{ min: from, max: edge - 1, attributeText }] : [];
  });
}
