import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/workbook/edit';
import type { FailureCode } from '../../src/workbook/failure';
import type { WorkbookPort } from '../../src/workbook/port';
import type { CellValue } from '../../src/workbook/snapshot';

const SHEET = 'Nhiệm vụ';

const addSheet: Edit = { kind: 'addSheet', sheet: SHEET };

const put = (cells: CellValue[][], formats: string[], row = 0, column = 0): Edit => ({
  kind: 'putCells',
  sheet: SHEET,
  block: { at: { row, column }, cells, formats },
});

/** One set of laws for every workbook: the one that is open in Excel, and a file's. */
export function describePort(name: string, open: () => Promise<WorkbookPort>): void {
  const after = async (...edits: Edit[]) => {
    const workbook = await open();
    await workbook.apply(edits);
    const { sheets, names } = await workbook.read();
    return { workbook, names, sheet: sheets.find((candidate) => candidate.name === SHEET) };
  };
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => 'no failure',
      (error: unknown) => (error as { code: FailureCode }).code,
    );

  describe(`the port of ${name}`, () => {
    it('reads what was put: values where they lie, tables, names', async () => {
      const area = { row: 1, column: 1, rows: 3, columns: 2 };
      const cells = [
        ['STT', 'Số'],
        ['1', 8],
        ['1.10', null],
      ];
      const { sheet, names } = await after(
        addSheet,
        put(cells, ['@', '0'], 1, 1),
        { kind: 'addTable', sheet: SHEET, area, name: 'NhiemVu' },
        { kind: 'setName', name: 'CCHC_Mau', formula: '=3' },
      );
      expect(sheet).toEqual({
        name: SHEET,
        visible: true,
        area,
        values: cells,
        formulas: new Map(),
        tables: [{ name: 'NhiemVu', area }],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        shown: new Map(),
        uncalculated: [],
      });
      expect(names).toEqual([{ name: 'CCHC_Mau', formula: '=3' }]);
    });

    it('keeps a text as text, whatever it looks like, in a column of any format', async () => {
      const texts = [
        '- Thực hiện',
        '=1+1',
        '+84',
        '@a',
        "'x",
        '1.10',
        '08/3/2024',
        '5%',
        'TRUE',
        'May 2024',
        'Mar-24',
      ];
      const cells = texts.map((text) => [text, text]);
      const { sheet } = await after(addSheet, put(cells, ['@', 'General']));
      expect(sheet?.values).toEqual(cells);
      expect(sheet?.formulas).toEqual(new Map());
    });

    it('says what is merged and hidden, and what numbers are shown as', async () => {
      const merged = { row: 4, column: 0, rows: 1, columns: 2 };
      const { sheet } = await after(
        addSheet,
        put([[45_000, 0.5, 8, 'x']], ['dd/mm/yyyy', '0%', '0', '@']),
        { kind: 'mergeCells', sheet: SHEET, area: merged },
        { kind: 'groupColumns', sheet: SHEET, column: 1, columns: 1, closed: true },
        { kind: 'groupColumns', sheet: SHEET, column: 2, columns: 1, closed: false },
        { kind: 'hideColumns', sheet: SHEET, column: 3, columns: 2 },
      );
      expect(sheet).toMatchObject({
        merges: [merged],
        hiddenRows: [],
        hiddenColumns: [1, 3],
        uncalculated: [],
      });
      expect(sheet?.shown).toEqual(
        new Map([
          ['A1', 'day'],
          ['B1', 'percent'],
        ]),
      );
    });

    it('a hidden sheet is read, and cannot be shown', async () => {
      const other: Edit = { kind: 'addSheet', sheet: 'Khác' };
      const hide: Edit = { kind: 'hideSheet', sheet: SHEET };
      const { sheet, workbook } = await after(other, addSheet, put([['x']], ['@']), hide);
      expect([sheet?.visible, sheet?.values]).toEqual([false, [['x']]]);
      const place = { row: 0, column: 0, rows: 1, columns: 1 };
      expect(await failure(workbook.show(SHEET, place))).toBe('refused');
    });

    it('a table that is not there cannot be resized', async () => {
      const { workbook } = await after(addSheet);
      const area = { row: 0, column: 0, rows: 3, columns: 1 };
      expect(await failure(workbook.apply([{ kind: 'resizeTable', name: 'Bang', area }]))).toBe(
        'missing',
      );
    });

    it('keeps numbers, truth values and line breaks', async () => {
      const cells = [
        [8, 0.875, true, 'a\nb'],
        [-3, 1e15, false, ' x '],
      ];
      const { sheet } = await after(addSheet, put(cells, ['General', '0', 'General', '@']));
      expect(sheet?.values).toEqual(cells);
    });

    it('an empty sheet is there and has no values', async () => {
      const { sheet } = await after(addSheet);
      expect(sheet?.values).toEqual([]);
      expect(sheet?.area).toEqual({ row: 0, column: 0, rows: 0, columns: 0 });
    });

    it('a name that is set again stands for the new formula', async () => {
      const { names } = await after(
        { kind: 'setName', name: 'CCHC_Mau', formula: '=1' },
        { kind: 'setName', name: 'CCHC_Mau', formula: '=2' },
      );
      expect(names).toEqual([{ name: 'CCHC_Mau', formula: '=2' }]);
    });

    it('removes a sheet; one that is gone already is missing', async () => {
      const { sheet, workbook } = await after({ kind: 'addSheet', sheet: 'Khác' }, addSheet, {
        kind: 'removeSheet',
        sheet: SHEET,
      });
      expect(sheet).toBeUndefined();
      expect(await failure(workbook.apply([{ kind: 'removeSheet', sheet: SHEET }]))).toBe(
        'missing',
      );
    });

    it('a name that stands for cells keeps the sheet quoted', async () => {
      const { names } = await after(addSheet, {
        kind: 'setName',
        name: 'CCHC_Trang',
        formula: `='${SHEET}'!$A$1:$B$2`,
      });
      expect(names).toEqual([{ name: 'CCHC_Trang', formula: `='${SHEET}'!$A$1:$B$2` }]);
    });

    it('tells a missing sheet from one that may not be made', async () => {
      const workbook = await open();
      expect(await failure(workbook.apply([put([['x']], ['@'])]))).toBe('missing');
      await workbook.apply([addSheet]);
      expect(await failure(workbook.apply([addSheet]))).toBe('refused');
      expect(await failure(workbook.apply([{ kind: 'addSheet', sheet: 'a/b' }]))).toBe('refused');
      expect(
        await failure(workbook.show('Không có', { row: 0, column: 0, rows: 1, columns: 1 })),
      ).toBe('missing');
    });

    it('shows a place', async () => {
      const { workbook } = await after(addSheet, { kind: 'addSheet', sheet: 'Khác' });
      await workbook.show(SHEET, { row: 3, column: 2, rows: 1, columns: 1 });
    });
  });
}
