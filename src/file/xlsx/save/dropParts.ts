import type { Archive } from '../zip/archive';
import { relationshipsPath } from '../scan/relationships';
import type { PackageEdits } from './packageEdits';

/** Takes parts out with everything that only they led to: tables, drawings, comments. */
export function dropParts(archive: Archive, edits: PackageEdits, paths: readonly string[]): void {
  if (paths.length === 0) return;
  const alive = closure(edits, [''], new Set(paths));
  for (const path of closure(edits, paths, alive)) {
    if (archive.entry(path) === undefined) continue;
    edits.remove(path);
    const links = relationshipsPath(path);
    if (archive.entry(links) !== undefined) edits.remove(links);
  }
}

/** The parts that these lead to, themselves included, without those in `stop`. */
function closure(
  edits: PackageEdits,
  from: readonly string[],
  stop: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const next = [...from];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (found.has(path) || stop.has(path)) continue;
    found.add(path);
    for (const { target, external } of edits.links(path)) if (!external) next.push(target);
  }
  return found;
}
