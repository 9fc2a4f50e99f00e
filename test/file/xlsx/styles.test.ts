import { describe, expect, it } from 'vitest';
import { styles } from '../../../src/file/xlsx/styles';
import type { CellFormat } from '../../../src/workbook/format';
import { attributesOf, parseXml } from './parts';

/** The styles part of cells that look like this, and the index of each. */
function written(...formats: CellFormat[]) {
  const looks = styles();
  const indexes = formats.map((format) => looks.indexOf(format));
  return { indexes, root: parseXml(looks.xml()) };
}

const namesOf = (root: Element, list: string) =>
  [...(root.getElementsByTagName(list)[0]?.children ?? [])].map((each) => each.innerHTML);

describe('styles', () => {
  it('the Normal style is Times New Roman 12, and a cell without a look has it', () => {
    const { indexes, root } = written({});
    expect(indexes).toEqual([0]);
    expect(attributesOf(root, 'sz')).toEqual([{ val: '12' }]);
    expect(attributesOf(root, 'name')).toEqual([{ val: 'Times New Roman' }]);
    expect(attributesOf(root, 'cellStyle')).toEqual([
      { name: 'Normal', xfId: '0', builtinId: '0' },
    ]);
    expect(root.getElementsByTagName('numFmts').length).toBe(0);
  });

  it('equal looks are one entry, however they came about', () => {
    const { indexes, root } = written(
      { font: { bold: true, size: 13 }, border: 'grid' },
      { border: 'grid', font: { size: 13, bold: true } },
      { font: { name: 'Times New Roman', size: 12, bold: false } },
      { font: { bold: true, size: 13 } },
      { numberFormat: 'General' },
    );
    expect(indexes).toEqual([1, 1, 0, 2, 0]);
    expect([namesOf(root, 'fonts').length, namesOf(root, 'borders').length]).toEqual([2, 2]);
  });

  it('built-in number formats keep their numbers, others are listed from 164 on', () => {
    const codes = ['@', '0', 'dd/mm/yyyy', '[=0]0;[<10]00;#,##0', 'dd/mm/yyyy', '0 "<tin>"'];
    const { root } = written(...codes.map((numberFormat) => ({ numberFormat })));
    const cells = attributesOf(root, 'xf').slice(2);
    expect(cells.map(({ numFmtId }) => numFmtId)).toEqual(['49', '1', '164', '165', '166']);
    expect(attributesOf(root, 'numFmt')).toEqual([
      { numFmtId: '164', formatCode: 'dd/mm/yyyy' },
      { numFmtId: '165', formatCode: '[=0]0;[<10]00;#,##0' },
      { numFmtId: '166', formatCode: '0 "<tin>"' },
    ]);
  });

  it('an alignment in the middle is called center', () => {
    const { root } = written({ align: { horizontal: 'justify', vertical: 'middle', wrap: true } });
    expect(attributesOf(root, 'alignment')).toEqual([
      { horizontal: 'justify', vertical: 'center', wrapText: '1' },
    ]);
  });

  it('the first two fills are those that Excel expects, colours are opaque', () => {
    const { root } = written({ fill: '#e7e6e6', font: { color: '#0563c1', italic: true } });
    expect(attributesOf(root, 'patternFill')).toEqual([
      { patternType: 'none' },
      { patternType: 'gray125' },
      { patternType: 'solid' },
    ]);
    expect(attributesOf(root, 'fgColor')).toEqual([{ rgb: 'FFE7E6E6' }]);
    expect(namesOf(root, 'fonts')[1]).toContain('FF0563C1');
  });

  it('a line below is the bottom line alone', () => {
    const { root } = written({ border: 'below' }, { border: 'grid' });
    const lines = [...root.getElementsByTagName('border')].map((border) =>
      [...border.children].filter((side) => side.hasAttribute('style')).map((side) => side.tagName),
    );
    expect(lines).toEqual([[], ['bottom'], ['left', 'right', 'top', 'bottom']]);
  });
});
