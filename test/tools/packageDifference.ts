import { unzipSync } from 'fflate';
import { missing, parseXml } from './xmlDifference';

/** What a saved file says that the opened one did not, and the other way round, part by part. */
export interface PackageDifference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly changed: ReadonlyMap<string, PartDifference>;
}

export interface PartDifference {
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** Parts with the same bytes are not named. Other than XML may not change at all. */
export function packageDifference(before: Uint8Array, after: Uint8Array): PackageDifference {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const kept = Object.keys(old).filter((path) => now[path] !== undefined);
  const changed = kept.flatMap((path) => {
    const [from, to] = [old[path] ?? NOTHING, now[path] ?? NOTHING];
    return sameBytes(from, to) ? [] : [[path, partDifference(from, to)] as const];
  });
  return {
    removed: Object.keys(old).filter((path) => now[path] === undefined),
    added: Object.keys(now).filter((path) => old[path] === undefined),
    changed: new Map(changed),
  };
}

const NOTHING = new Uint8Array();

function partDifference(before: Uint8Array, after: Uint8Array): PartDifference {
  const [from, to] = [parseXml(before), parseXml(after)];
  return { lost: missing(from, to), gained: missing(to, from) };
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a).equals(b);
}
