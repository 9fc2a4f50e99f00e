import { WorkbookError } from '../../../workbook/failure';
import { damaged, type Entry, readDirectory } from './directory';
import { refuseOthers } from './fileKinds';
import { inflateEntry } from './inflateEntry';
import { LIMITS } from './limits';
import { decodePercent } from './paths';

/** A zip file whose parts are inflated when they are asked for. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: readonly Entry[];
  /** Paths differ by more than their case. */
  entry(path: string): Entry | undefined;
  /** Null where there is no such part. */
  read(path: string): Uint8Array | null;
}

/** The check sums take a third of the time of inflating: a reader of many files may leave them. */
export function openArchive(bytes: Uint8Array, { sums = true } = {}): Archive {
  refuseOthers(bytes);
  if (bytes.length > LIMITS.file) throw new WorkbookError('tooLarge', `${bytes.length} bytes`);
  const entries = readDirectory(bytes);
  const byPath = new Map(entries.map((entry) => [keyOf(entry.path), entry]));
  if (byPath.size < entries.length) throw damaged('two parts of one name');
  const entryOf = (path: string) => byPath.get(keyOf(path));
  // Each part counts once: a file that is saved often is read often.
  const counted = new Set<Entry>();
  let left: number = LIMITS.inflated;
  return {
    bytes,
    entries,
    entry: entryOf,
    read(path) {
      const entry = entryOf(path);
      if (entry === undefined) return null;
      if (!counted.has(entry)) left -= entry.size;
      counted.add(entry);
      if (entry.size > LIMITS.part || left < 0) {
        throw new WorkbookError('tooLarge', `${path}: ${entry.size} bytes`);
      }
      return inflateEntry(entry, sums);
    },
  };
}

/** Part names are written as addresses are: a blank may be "%20", in the zip as in a target. */
function keyOf(path: string): string {
  return decodePercent(path).toLowerCase();
}
