import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/file/xlsx/openXlsx';
import { readXlsx } from '../../../src/file/xlsx/readXlsx';
import { saveXlsx } from '../../../src/file/xlsx/saveXlsx';
import { findOpenpyxl } from '../../tools/openpyxl';
import { type OpenpyxlBook, openpyxlValues } from '../../tools/openpyxlValues';
import { packageDifference, sameBytes } from '../../tools/packageDifference';
import { recalculated, shown } from '../../tools/recalculated';
import type { SheetValues } from '../../tools/sheetValues';
import { findSoffice } from '../../tools/soffice';
import { corpusFiles } from './corpusFiles';
import { edited, type Edited } from './ourEdits';

const FILES = [...corpusFiles()];
const NAMES = FILES.map(([name], index) => [name, index] as const);
const original = (index: number) => FILES[index]?.[1] ?? new Uint8Array();

/**
 * What a save may take out of a part: the order of calculation, which no longer fits; which sheet is in
 * front; how far the cells go; a run of columns of which one gets a width; and the measured height of
 * a row that we write into.
 */
const MAY_GO = [
  /^Types\/Override\[\/xl\/calcChain\.xml\]$/,
  /^Relationships\/Relationship\[\w+\]$/,
  /@activeTab$/,
  /@tabSelected$/,
  /\/dimension\[1\]@ref$/,
  /\/cols\[1\]\/col\[\d+\]@max$/,
];

/** Links, types, sheets, names and looks are only added to. */
const MAY_COME = [
  ...MAY_GO,
  /^Types\/Override\[\/xl\/(worksheets\/sheet|tables\/table)\d+\.xml\]$/,
  /^workbook\/sheets\[1\]\/sheet\[\d+\]$/,
  /^workbook\/definedNames\[1\](\/definedName\[(CCHC_|_xlnm\.Print_).*\])?$/,
  /^workbook\/calcPr\[1\](@fullCalcOnLoad)?$/,
  /^workbook\/bookViews\[1\]$/,
  /^styleSheet\//,
  /\/cols\[1\](\/col\[\d+\])?$/,
  /\/dimension\[1\]$/,
];

const beyond = (paths: readonly string[], allowed: readonly RegExp[]) =>
  paths.filter((path) => !allowed.some((expression) => expression.test(path)));

describe('open, our edits, save', () => {
  let results: Edited[] = [];
  const result = (index: number) => {
    const found = results[index];
    if (found === undefined) throw new Error(`no result ${index}`);
    return found;
  };

  beforeAll(async () => {
    results = await Promise.all(FILES.map(([, bytes]) => edited(bytes)));
  });

  it.each(FILES)('%s saved without a change is the same file', (_, bytes) => {
    expect(sameBytes(saveXlsx(openXlsx(bytes)), bytes)).toBe(true);
  });

  it.each(FILES)('%s opened is what the reader reads', (_, bytes) => {
    const book = openXlsx(bytes);
    expect(book.sheets.map(({ name }) => name)).toEqual(
      readXlsx(bytes).sheets.map(({ name }) => name),
    );
  });

  it.each(NAMES)('%s: only what we wrote changed', (_, index) => {
    const { bytes, cells } = result(index);
    const difference = packageDifference(original(index), bytes);
    const rows = [...cells.values()].map(
      (written) => /\d+/.exec(Object.keys(written)[0] ?? '')?.[0],
    );
    const ourRows = rows.map(
      (row) => new RegExp(`/row\\[${row ?? ''}\\](/c\\[[ABC]${row ?? ''}\\])?$`),
    );
    const ourHeights = rows.map(
      (row) => new RegExp(`/row\\[${row ?? ''}\\]@(ht|customHeight|spans)$`),
    );
    const wrong = Array.from(difference.changed, ([path, { lost, gained }]) => ({
      path,
      lost: beyond(lost, [...MAY_GO, ...ourHeights]),
      gained: beyond(gained, [...MAY_COME, ...ourRows, ...ourHeights]),
    }));
    expect(wrong.filter(({ lost, gained }) => lost.length + gained.length > 0)).toEqual([]);
    expect(difference.removed.filter((path) => path !== 'xl/calcChain.xml')).toEqual([]);
    const added = difference.added.filter(
      (path) => !/^xl\/(worksheets\/(_rels\/)?sheet|tables\/table)\d+\.xml(\.rels)?$/.test(path),
    );
    expect(added).toEqual([]);
    const sheetParts = [...difference.changed.keys()].filter((path) =>
      /^(xl\/worksheets|data)\//.test(path),
    );
    expect(sheetParts).toHaveLength(cells.size);
  });

  it.each(NAMES)('%s: our own reader sees the old values and ours', (_, index) => {
    const { bytes, cells, newSheets } = result(index);
    const [before, after] = [readXlsx(original(index)), readXlsx(bytes)];
    expect(after.sheets.map(({ name }) => name)).toEqual([
      ...before.sheets.map(({ name }) => name),
      ...newSheets,
    ]);
    for (const sheet of before.sheets) {
      const now = after.sheets.find(({ name }) => name === sheet.name);
      if (!cells.has(sheet.name)) expect(now).toEqual(sheet);
      else {
        expect(Object.fromEntries(now?.formulas ?? [])).toMatchObject(
          Object.fromEntries(sheet.formulas),
        );
        expect(now?.merges).toEqual(sheet.merges);
        expect(now?.tables).toEqual(sheet.tables);
      }
    }
  });

  it('every file gets the five sheets of ours and a report, whatever it had before', () => {
    const counts = new Set(results.map(({ newSheets }) => newSheets.length));
    expect(counts).toEqual(new Set([6]));
  });

  describe.skipIf(findOpenpyxl() === null)('openpyxl', () => {
    const folder = mkdtempSync(join(tmpdir(), 'law-'));
    let seen: (OpenpyxlBook | string)[] = [];
    beforeAll(() => {
      const all = [...FILES.map(([, bytes]) => bytes), ...results.map(({ bytes }) => bytes)];
      seen = openpyxlValues(
        all.map((bytes, index) => {
          const file = join(folder, `${index}.xlsx`);
          writeFileSync(file, bytes);
          return file;
        }),
      );
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it.each(NAMES)(
      '%s: opens whatever it opened before, with the old values and ours',
      (_, index) => {
        const [before, after] = [seen[index] ?? '', seen[FILES.length + index] ?? ''];
        if (typeof before === 'string' || typeof after === 'string') {
          expect(after).toEqual(before);
          return;
        }
        const { cells, newSheets } = result(index);
        const values = (book: OpenpyxlBook) =>
          book.sheets.map((sheet) => [sheet.name, sheet.values]);
        const expected = before.sheets.map(({ name, values: old }) => [
          name,
          { ...old, ...cells.get(name) },
        ]);
        expect(values(after).slice(0, before.sheets.length)).toEqual(expected);
        expect(after.sheets.slice(before.sheets.length).map(({ name }) => name)).toEqual(newSheets);
        expect(after.names).toEqual(
          expect.arrayContaining([...before.names, ['CCHC_Thu', '2026']]),
        );
      },
    );
  });

  describe.skipIf(findSoffice() === null)('LibreOffice', () => {
    let before: SheetValues[] = [];
    let after: SheetValues[] = [];
    let computed: SheetValues[] = [];
    beforeAll(() => {
      const ours = results.map(({ bytes }) => bytes);
      const all = shown([...FILES.map(([, bytes]) => bytes), ...ours]);
      before = all.slice(0, FILES.length);
      after = all.slice(FILES.length);
      computed = recalculated(ours);
    }, 180_000);

    it.each(NAMES)('%s: opens with the old values and ours', (_, index) => {
      const { cells, newSheets } = result(index);
      const now = after[index];
      for (const [name, old] of before[index] ?? []) {
        const expected = { ...Object.fromEntries(old), ...cells.get(name) };
        expect({ name, values: Object.fromEntries(now?.get(name) ?? []) }).toEqual({
          name,
          values: expected,
        });
      }
      expect([...(now?.keys() ?? [])]).toEqual([...(before[index]?.keys() ?? []), ...newSheets]);
    });

    it.each(NAMES)('%s: recalculated by force, our formulas keep their values', (_, index) => {
      const { cells, newSheets } = result(index);
      expect(newSheets.at(-1)).toMatch(/^Phụ lục/);
      for (const [sheet, written] of cells) {
        for (const [name, value] of Object.entries(written)) {
          expect({ name, value: computed[index]?.get(sheet)?.get(name) }).toEqual({ name, value });
        }
      }
      for (const sheet of newSheets) {
        expect(asNumbers(computed[index]?.get(sheet))).toEqual(asNumbers(after[index]?.get(sheet)));
      }
    });
  });
});

/** LibreOffice shows a TRUE that it has computed as TRUE, and one that it has read as 1. */
function asNumbers(cells: ReadonlyMap<string, unknown> | undefined) {
  return new Map(
    Array.from(cells ?? [], ([name, value]) => [
      name,
      typeof value === 'boolean' ? Number(value) : value,
    ]),
  );
}
