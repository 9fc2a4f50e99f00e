import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../corpus/files');

/** The workbooks of test/corpus by their file names. */
export function corpusFiles(): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(FOLDER).sort();
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(FOLDER, name)))]));
}
