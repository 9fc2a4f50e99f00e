import { describe, expect, it } from 'vitest';
import { openNewWorkbook } from '../../src/excel/openNewWorkbook';
import { testBed } from '../excel/testBed';

const bed = testBed();
/** More than goes into one call's arguments, every byte among them. */
const BYTES = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);

describe('a new workbook in Excel', () => {
  it('is opened with the bytes of its file, and the open one stays as it is', async () => {
    await openNewWorkbook(BYTES);
    expect(bed.excel.workbook.opened.map((bytes) => [...bytes])).toEqual([[...BYTES]]);
    expect(bed.excel.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('that Excel does not open is told like every refusal', async () => {
    bed.excel.failRequest(1, { code: 'AccessDenied' });
    await expect(openNewWorkbook(BYTES)).rejects.toMatchObject({ code: 'protected' });
    expect(bed.excel.workbook.opened).toEqual([]);
  });
});
