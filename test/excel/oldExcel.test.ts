import { describe, expect, it } from 'vitest';
import { apiSetsOf, excelApiSets } from '../apiSets';
import { allObjects } from './objects';
import { codeOf, failureOf, onSheet1, testBed } from './testBed';

const bed = testBed({ excelApi: '1.6' });

describe('requirement sets', () => {
  it('members inherit from their type, types from those that they extend, and overloads from the oldest', () => {
    const sets = apiSetsOf(`declare namespace Excel {
      /** [Api set: ExcelApi 1.2] */
      interface Base { plain: string; /** [Api set: ExcelApi 1.9] */ late: string; }
      interface Sub extends Excel.Base { /** [Api set: ExcelApiOnline 1.1] */ online(): void; }
      /** [Api set: ExcelApi 1.1] */
      enum Word { /** [Api set: ExcelApi 1.4.] */ one = 'One', two = 'Two' }
      class Twice { /** [Api set: ExcelApi 1.10] */ at(a: string): void; /** [Api set: ExcelApi 1.9] */ at(): void; }
    }`);
    expect([...sets]).toEqual([
      ['Base', '1.2'],
      ['Base.plain', '1.2'],
      ['Base.late', '1.9'],
      ['Sub.plain', '1.2'],
      ['Sub.late', '1.9'],
      ['Sub.online', 'ExcelApiOnline 1.1'],
      ['Word', '1.1'],
      ['Word.one', '1.4'],
      ['Word.two', '1.1'],
      ['Twice.at', '1.9'],
    ]);
  });
});

describe('what is refused', () => {
  it('a member that nobody wrote is refused by object and name', async () => {
    const failure = await failureOf(onSheet1((sheet) => sheet.getRange('A1').insert('Down')));
    expect(failure?.code).toBe('NotImplemented');
    expect(failure?.message).toBe('The simulated Excel has no Range.insert');
    expect(bed.excel.refusals.splice(0).map(({ object, member }) => `${object}.${member}`)).toEqual(
      ['Range.insert'],
    );
  });

  it('a member that is taken out of the registry is refused like one that nobody wrote', async () => {
    const objects = allObjects();
    expect(objects.get('Range')?.delete('merge')).toBe(true);
    bed.open({ objects });
    const failure = await failureOf(onSheet1((sheet) => sheet.getRange('A1:B1').merge()));
    expect(failure?.message).toBe('The simulated Excel has no Range.merge');
    expect(bed.excel.refusals.splice(0)).toHaveLength(1);
  });

  it('a refusal is remembered even where the add-in swallows the error', async () => {
    await onSheet1((sheet) => sheet.getRange('A1').insert('Down')).catch(() => undefined);
    expect(bed.excel.refusals.splice(0)).toHaveLength(1);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['loaded', (sheet) => sheet.load('tabColor')],
    ['called', (sheet) => sheet.getRangeByIndexes(0, 0, 1, 1).load('address')],
    ['written', (sheet) => (sheet.tabColor = '#FF0000')],
    ['passed through', (sheet) => sheet.pageLayout.load('orientation')],
  ])('a member above the declared ExcelApi is ApiNotFound when it is %s', async (_, use) => {
    expect(await codeOf(onSheet1((sheet) => use(sheet)))).toBe('ApiNotFound');
  });

  /** Excel.createWorkbook is a function of the library; on the wire it speaks by these two. */
  const BEHIND_FUNCTIONS = ['Application.createWorkbook', 'WorkbookCreated.open'];

  it('every member that is answered is one of Office.js', () => {
    const invented = [...allObjects()].flatMap(([name, members]) =>
      [...members.keys()]
        .map((member) => `${name}.${member}`)
        .filter((key) => !key.includes('._') && !excelApiSets().has(key)),
    );
    expect(invented.sort()).toEqual(BEHIND_FUNCTIONS);
  });

  it('a name that no Excel knows is an invalid request', async () => {
    expect(await codeOf(onSheet1((sheet) => sheet.load('colour')))).toBe('InvalidRequest');
  });
});
