import { attribute, attributesOf, childrenOf, type Element, rootOf } from './elements';
import { unescapeXstring } from './entities';

/** The number formats that have a number of their own in every file; days as a Vietnamese reads them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The styles part's lists by their names. */
export function styleLists(xml: string): ReadonlyMap<string, Element> {
  return new Map(childrenOf(xml, rootOf(xml)).map((list) => [list.name, list]));
}

export function itemsOf(xml: string, list: Element | undefined): Element[] {
  return list === undefined ? [] : childrenOf(xml, list);
}

/** The code of each number format of the file. */
export function numberFormatCodes(xml: string, list: Element | undefined): (id: number) => string {
  const own = new Map(
    itemsOf(xml, list).map((item) => {
      const attributes = attributesOf(item);
      return [
        Number(attributes.get('numFmtId')),
        unescapeXstring(attributes.get('formatCode') ?? ''),
      ];
    }),
  );
  return (id) => own.get(id) ?? BUILT_IN[id] ?? (isLocalDay(id) ? 'dd/mm/yyyy' : 'General');
}

/** The built-in days of East Asian and Thai programs. */
function isLocalDay(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) || (id >= 71 && id <= 81);
}

/** By cell format: the code of its number format. */
export function readNumberFormats(xml: string): readonly string[] {
  const lists = styleLists(xml);
  const codeOf = numberFormatCodes(xml, lists.get('numFmts'));
  return itemsOf(xml, lists.get('cellXfs')).map((xf) =>
    codeOf(Number(attribute(xf, 'numFmtId') ?? 0)),
  );
}
