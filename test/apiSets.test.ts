import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { excelApiSets, isWithin } from './apiSets';
import { type MemberUse, officeMembers } from './support/officeMembers';
import { sourceFiles } from './support/sources';

const manifest = readFileSync(resolve(import.meta.dirname, '../manifest.xml'), 'utf8');
const declared = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1] ?? 'none';

/** Members that an Excel of the declared version may lack. */
const tooNew = (uses: readonly MemberUse[]) =>
  uses.filter(
    ({ member, guard }) => !isWithin(excelApiSets().get(member) ?? '1.1', guard ?? declared),
  );

describe('requirement sets', () => {
  it('the remarks of the type declarations are understood', () => {
    const sets = excelApiSets();
    expect([
      sets.get('Range.values'),
      sets.get('PageLayout.zoom'),
      sets.get('Range.valuesAsJson'),
    ]).toEqual(['1.1', '1.9', '1.16']);
    expect([
      isWithin('1.9', '1.14'),
      isWithin('1.15', '1.14'),
      isWithin('ExcelApiOnline 1.1', '1.14'),
    ]).toEqual([true, false, false]);
  });

  it('src/excel stays within the ExcelApi of the manifest', () => {
    expect(declared).toBe('1.14');
    const uses = officeMembers(sourceFiles('src/excel'));
    expect(uses.map(({ member }) => member)).toContain('RangeFormat.wrapText');
    expect(tooNew(uses)).toEqual([]);
  });

  it('finds a member that is too new, however it is named, and accepts it behind a guard', () => {
    const text = `
      export function use(range: Excel.Range, layout: Excel.PageLayout) {
        const { valuesAsJson } = range;
        if (Office.context.requirements.isSetSupported('ExcelApi', '1.16')) range.valuesAsJson = [];
        if (Office.context.requirements.isSetSupported('ExcelApi', '1.15')) range.valuesAsJson = [];
        layout.zoom = { scale: 100 };
        return [valuesAsJson, range.getDisplayedCellProperties({})];
      }`;
    const uses = officeMembers([], { 'src/excel/sample.ts': text });
    expect(tooNew(uses).map(({ member, at }) => `${at} ${member}`)).toEqual([
      'src/excel/sample.ts:3 Range.valuesAsJson',
      'src/excel/sample.ts:5 Range.valuesAsJson',
      'src/excel/sample.ts:7 Range.getDisplayedCellProperties',
    ]);
    expect(uses.map(({ member }) => member)).toContain('PageLayoutZoomOptions.scale');
  });
});
