import { describe, expect, it } from 'vitest';
import { codeOf, onSheet1, type TestBed } from '../testBed';

export function pageFacts(bed: TestBed): void {
  const onPage = <T>(work: (layout: Excel.PageLayout) => T) =>
    onSheet1((sheet) => work(sheet.pageLayout));

  describe('page set-up', () => {
    it('a page reaches the book once it has a print area', async () => {
      await onPage((layout) => {
        layout.orientation = 'Landscape';
        layout.paperSize = 'A4';
        layout.setPrintMargins('Centimeters', { top: 2.54, left: 2.54 });
        layout.rightMargin = 50;
        layout.zoom = { horizontalFitToPages: 1 };
        layout.setPrintArea('A1:F20');
        layout.setPrintTitleRows('$6:$7');
        layout.headersFooters.state = 'FirstAndDefault';
        layout.headersFooters.defaultForAllPages.centerHeader = '&13&P';
      });
      const page = bed.excel.book.sheets[0]?.page;
      expect(page?.orientation).toBe('landscape');
      expect(page?.printArea).toEqual({ row: 0, column: 0, rows: 20, columns: 6 });
      expect(page?.titleRows).toEqual({ row: 5, rows: 2 });
      expect(page?.pageNumber).toBe(true);
      expect([page?.margins.top, page?.margins.right, page?.margins.bottom]).toEqual([72, 50, 54]);
    });

    it('print titles span entire rows', async () => {
      expect(await codeOf(onPage((layout) => layout.setPrintTitleRows('A6:F7')))).toBe(
        'InvalidArgument',
      );
    });

    it('a header has at most 255 characters', async () => {
      const set = (length: number) =>
        onPage((layout) => {
          layout.headersFooters.firstPage.leftHeader = 'a'.repeat(length);
        });
      expect([await codeOf(set(255)), await codeOf(set(256))]).toEqual([null, 'InvalidArgument']);
    });

    it.each([{ scale: 9 }, { scale: 100, horizontalFitToPages: 1 }, {}])(
      'a zoom of %j is refused',
      async (zoom) => {
        expect(await codeOf(onPage((layout) => (layout.zoom = zoom)))).toBe('InvalidArgument');
      },
    );

    it('a field of the zoom cannot be set by itself: it is not loaded', async () => {
      const set = onPage((layout) => (layout.zoom.scale = 50));
      expect(await codeOf(set)).toBe('PropertyNotLoaded');
    });

    it('breaks stand in order, each once, and can be taken away', async () => {
      const breaks = () => bed.excel.book.sheets[0]?.page?.breaksBefore;
      await onSheet1((sheet) => {
        sheet.pageLayout.paperSize = 'A4';
        for (const cell of ['A9', 'C4', 'A9']) sheet.horizontalPageBreaks.add(cell);
      });
      expect(breaks()).toEqual([3, 8]);
      await onSheet1((sheet) => sheet.horizontalPageBreaks.removePageBreaks());
      expect(breaks()).toBeUndefined();
      const above = onSheet1((sheet) => sheet.horizontalPageBreaks.add('A1'));
      expect(await codeOf(above)).toBe('InvalidArgument');
    });
  });
}
