import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/file/xlsx/readXlsx';
import { corpusFiles } from './corpusFiles';
import { CHOICE, respell, type Choice } from './respell';

const FILES = [...corpusFiles()].filter(([name]) => name !== 'excel-utf16.xlsx');

function respelled(bytes: Uint8Array, choice: Choice): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    const isXml = /\.(xml|rels)$/i.test(path);
    return [path, isXml ? strToU8(respell(strFromU8(content), choice)) : content] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

describe('a workbook spelled another way', () => {
  it.each(FILES)('%s is read the same', (_, bytes) => {
    const expected = readXlsx(bytes);
    fc.assert(
      fc.property(CHOICE, (choice) => {
        expect(readXlsx(respelled(bytes, choice))).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });
});
