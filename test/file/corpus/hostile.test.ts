import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bundle } from '../../tools/bundle.mjs';
import { run } from '../../tools/programs';
import { corpusFiles } from './corpusFiles';
import { DOORS, outcome } from './doors';
import { GREEDY } from './greedyFiles';
import { REFUSED } from './hostileFiles';

const NAMES = Object.keys(DOORS) as (keyof typeof DOORS)[];

describe('a file that is no workbook for us', () => {
  it.each(Object.entries(REFUSED))('%s is refused by name', (_, [code, bytes]) => {
    expect(NAMES.map((door) => outcome(door, bytes()))).toEqual(NAMES.map(() => code));
  });
});

describe('a damaged file is opened or refused, and nothing else happens', () => {
  const files = fc.constantFrom(...corpusFiles().values());
  const answers = (bytes: Uint8Array) => {
    const codes = NAMES.map((door) => outcome(door, bytes));
    expect(['opened', 'damaged', 'notWorkbook', 'tooLarge', 'encrypted', 'unsupported']).toEqual(
      expect.arrayContaining(codes),
    );
  };

  it('cut off anywhere', () => {
    fc.assert(
      fc.property(files, fc.double({ min: 0, max: 1, noNaN: true }), (bytes, share) => {
        answers(bytes.slice(0, Math.floor(bytes.length * share)));
      }),
      { numRuns: 200 },
    );
  });

  const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 });
  const flipped = (bytes: Uint8Array, changes: readonly (readonly [number, number])[]) => {
    const copy = bytes.slice();
    for (const [at, byte] of changes) copy[at % copy.length] = byte;
    return copy;
  };

  it('with other bytes in the zip', () => {
    fc.assert(
      fc.property(files, flips, (bytes, changes) => answers(flipped(bytes, changes))),
      { numRuns: 300 },
    );
  });

  it('with other bytes in a part', () => {
    fc.assert(
      fc.property(files, fc.nat(), flips, (bytes, which, changes) => {
        const parts = unzipSync(bytes);
        const paths = Object.keys(parts).filter((path) => /\.(xml|rels)$/i.test(path));
        const path = paths[which % paths.length] ?? '';
        const changed = flipped(parts[path] ?? new Uint8Array(1), changes);
        answers(zipSync({ ...parts, [path]: changed }, { level: 0 }));
      }),
      { numRuns: 300 },
    );
  });

  it('with a piece of a part missing or doubled', () => {
    fc.assert(
      fc.property(
        files,
        fc.nat(),
        fc.nat(),
        fc.nat(200),
        fc.nat(2),
        (bytes, which, from, length, times) => {
          const parts = unzipSync(bytes);
          const paths = Object.keys(parts).filter((path) =>
            /sheet\d\.xml$|workbook\.xml|styles|shared/.test(path),
          );
          const path = paths[which % paths.length] ?? '';
          const xml = strFromU8(parts[path] ?? new Uint8Array(1));
          const at = from % xml.length;
          const piece = xml.slice(at, at + length).repeat(times);
          const changed = xml.slice(0, at) + piece + xml.slice(at + length);
          answers(zipSync({ ...parts, [path]: strToU8(changed) }, { level: 0 }));
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** What a hostile file may cost: a fifth of a small computer's memory, and a breath. */
const HEAP_MEGABYTES = 512;
const MEGABYTES = 800;
const SECONDS = 10;

const ATTEMPTS = z.array(
  z.object({ door: z.string(), ended: z.string(), seconds: z.number(), megabytes: z.number() }),
);

describe('a file that wants too much', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  let doors = '';
  beforeAll(async () => {
    doors = await bundle('test/file/corpus/doors.ts', join(folder, 'doors.mjs'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.entries(GREEDY))(
    '%s costs little',
    (_, [outcomes, bytes]) => {
      const file = join(folder, 'greedy.xlsx');
      writeFileSync(file, bytes());
      const script = join(import.meta.dirname, '../../tools/attempt.mjs');
      const heap = `--max-old-space-size=${HEAP_MEGABYTES}`;
      const attempts = ATTEMPTS.parse(
        JSON.parse(run(process.execPath, [heap, script, doors, file])),
      );
      const wrong = attempts.filter(
        ({ ended, seconds, megabytes }) =>
          !outcomes.includes(ended) || seconds > SECONDS || megabytes > MEGABYTES,
      );
      expect(wrong).toEqual([]);
      expect(attempts.map(({ door }) => door)).toEqual(NAMES);
    },
    120_000,
  );
});
