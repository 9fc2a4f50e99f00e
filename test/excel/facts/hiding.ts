import { describe, expect, it } from 'vitest';
import { codeOf, onSheet1, type TestBed } from '../testBed';

export function hidingFacts(bed: TestBed): void {
  const sheet1 = () => bed.excel.book.sheets[0];
  const areas = 'areas/items/address';

  describe('hidden rows and columns', () => {
    it('all, none and some of them are told apart', async () => {
      const seen = await onSheet1((sheet) => {
        sheet.getRange('B:C').columnHidden = true;
        return ['B1:C1', 'D1:E1', 'A1:B1'].map((name) => sheet.getRange(name).load('columnHidden'));
      });
      expect(seen.map(({ columnHidden }) => columnHidden)).toEqual([true, false, null]);
    });

    it('the visible cells are the rectangles between them', async () => {
      const visible = await onSheet1((sheet) => {
        sheet.getRange('B:B').columnHidden = true;
        sheet.getRange('2:3').rowHidden = true;
        return sheet.getRange('A1:C5').getSpecialCellsOrNullObject('Visible').load(areas);
      });
      expect(visible.areas.items.map(({ address }) => address)).toEqual([
        'Sheet1!A1',
        'Sheet1!C1',
        'Sheet1!A4:A5',
        'Sheet1!C4:C5',
      ]);
    });

    it('where nothing is visible there is no object', async () => {
      const visible = await onSheet1((sheet) => {
        sheet.getRange('A:C').columnHidden = true;
        return sheet.getRange('A1:C5').getSpecialCellsOrNullObject('Visible').load(areas);
      });
      expect(visible.isNullObject).toBe(true);
    });
  });

  describe('groups', () => {
    it('a closed group hides its columns', async () => {
      await onSheet1((sheet) => {
        sheet.getRange('B:C').group('ByColumns');
        sheet.getRange('B:C').hideGroupDetails('ByColumns');
      });
      expect(sheet1()?.groups).toEqual([{ column: 1, columns: 2 }]);
      expect([...(sheet1()?.hiddenColumns ?? [])]).toEqual([1, 2]);
    });

    it('is of entire columns, and only a group can be closed', async () => {
      const group = onSheet1((sheet) => sheet.getRange('B1:C2').group('ByColumns'));
      const close = onSheet1((sheet) => sheet.getRange('F:F').hideGroupDetails('ByColumns'));
      expect([await codeOf(group), await codeOf(close)]).toEqual([
        'InvalidArgument',
        'InvalidArgument',
      ]);
    });
  });

  describe('merged areas', () => {
    const merged = () =>
      onSheet1((sheet) => sheet.getRange().getMergedAreasOrNullObject().load(areas));

    it('are found from any range that they touch', async () => {
      await onSheet1((sheet) => sheet.getRange('B2:C3').merge());
      expect((await merged()).areas.items.map(({ address }) => address)).toEqual(['Sheet1!B2:C3']);
    });

    it('there is no object without them, and an error beyond 512', async () => {
      expect((await merged()).isNullObject).toBe(true);
      const many = Array.from({ length: 513 }, (_, row) => ({
        row,
        column: 0,
        rows: 1,
        columns: 2,
      }));
      sheet1()?.merges.push(...many);
      expect(await codeOf(merged())).toBe('GeneralException');
    });
  });
}
