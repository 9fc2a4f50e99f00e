import type { DoubtfulQuirk } from '../../language/hygiene/quirk';
import type { Reviewed } from './check';

/** What only the author of a text can settle: each thing written so, once for each cell. */
export function doubts({ oddCells }: Reviewed, kinds: readonly DoubtfulQuirk[]) {
  const wanted: readonly string[] = kinds;
  return oddCells.flatMap(({ at, text, quirks }) => {
    const found = new Map(
      quirks
        .filter(({ kind }) => wanted.includes(kind))
        .map(({ start, end, becomes }) => [text.slice(start, end), becomes]),
    );
    return Array.from(found, ([written, proposed]) => ({ at, details: { written, proposed } }));
  });
}
