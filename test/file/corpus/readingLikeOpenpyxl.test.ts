import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/file/xlsx/readXlsx';
import { cellName } from '../../../src/workbook/address';
import type { SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { findOpenpyxl } from '../../tools/openpyxl';
import { type OpenpyxlBook, openpyxlValues } from '../../tools/openpyxlValues';
import { ANY_WORKBOOK } from './anyWorkbook';
import { corpusFiles } from './corpusFiles';

/** What openpyxl cannot read at all, though Excel and LibreOffice can. */
const REFUSED: Readonly<Record<string, string>> = {
  // It knows only the transitional namespaces of ISO/IEC 29500-4.
  'excel-strict.xlsx': 'ExternalReference',
  // xlsx-populate writes <fill/>, which CT_Fill (29500-1, 18.8.20) does not allow to be empty.
  'xlsx-populate.xlsx': 'Fill',
};

const corpus = [...corpusFiles()];
const generated = fc.sample(ANY_WORKBOOK, { numRuns: 150, seed: 20261121 });

function valuesOf({ area, values }: SheetSnapshot): Record<string, unknown> {
  const filled = values.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const at = { row: area.row + row, column: area.column + column };
      return value === null ? [] : [[cellName(at), value] as const];
    }),
  );
  return Object.fromEntries(filled);
}

function asOpenpyxl(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(12));
  if (typeof value !== 'string') return value;
  // ST_Xstring (29500-1, 22.9.2.19): _xHHHH_ is a character. openpyxl leaves it, and drops "x005F_".
  const text = value.replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return text === value ? text : asOpenpyxl(text);
}

const ordered = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [name, asOpenpyxl(value)] as const)
      // An empty text shows nothing: to us the cell is empty.
      .filter(([, value]) => value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const seenByUs = ({ sheets }: Snapshot) =>
  sheets.map((sheet) => ({
    name: sheet.name,
    visible: sheet.visible,
    values: ordered(valuesOf(sheet)),
    formulas: ordered(Object.fromEntries(sheet.formulas)),
  }));

const seenByOpenpyxl = ({ sheets }: OpenpyxlBook) =>
  sheets.map(({ name, state, values, formulas }) => ({
    name,
    visible: state === 'visible',
    values: ordered(values),
    formulas: ordered(formulas),
  }));

describe.skipIf(findOpenpyxl() === null)('reading like openpyxl', () => {
  const folder = mkdtempSync(join(tmpdir(), 'openpyxl-'));
  let seen: (OpenpyxlBook | string)[] = [];

  beforeAll(() => {
    const all = [...corpus.map(([, bytes]) => bytes), ...generated.map(({ bytes }) => bytes)];
    const files = all.map((bytes, index) => {
      const file = join(folder, `${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    seen = openpyxlValues(files);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(corpus.map(([name], index) => [name, index] as const))('%s', (name, index) => {
    const [, bytes] = corpus[index] ?? ['', new Uint8Array()];
    const theirs = seen[index] ?? '';
    const reason = REFUSED[name];
    if (typeof theirs === 'string') expect(theirs).toContain(reason ?? 'no refusal');
    else {
      expect(reason).toBeUndefined();
      expect(seenByUs(readXlsx(bytes))).toEqual(seenByOpenpyxl(theirs));
    }
  });

  it('generated workbooks, however they are spelled', () => {
    for (const [index, { bytes }] of generated.entries()) {
      const theirs = seen[corpus.length + index];
      if (typeof theirs !== 'object') throw new Error(theirs);
      expect(seenByUs(readXlsx(bytes))).toEqual(seenByOpenpyxl(theirs));
    }
  });
});

describe('reading what was written', () => {
  it('values and formulas come back, however they are spelled', () => {
    fc.assert(
      fc.property(ANY_WORKBOOK, ({ bytes, values, formulas }) => {
        const [sheet] = readXlsx(bytes).sheets;
        if (sheet === undefined) throw new Error('no sheet');
        expect(valuesOf(sheet)).toEqual(values);
        expect(Object.fromEntries(sheet.formulas)).toEqual(formulas);
      }),
      { numRuns: 500 },
    );
  });
});
