import { type Area, parseArea } from '../../../workbook/address';
import type { Margins, PageSetup } from '../../../workbook/page';
import { attribute, attributesOf, childNamed } from '../scan/elements';
import { readXstring } from '../scan/entities';
import { itemsOf } from '../scan/readSheet';
import type { SheetChild } from '../scan/scanSheet';
import type { NameInfo } from '../scan/readWorkbook';

const POINTS_PER_INCH = 72;

/** How a sheet is printed; null where the file has never been set up for it. */
export function readPage(
  children: readonly SheetChild[],
  names: readonly NameInfo[],
): PageSetup | null {
  const child = (name: string) => children.find((each) => each.name === name);
  const setup = child('pageSetup');
  const margins = child('pageMargins');
  const orientation = setup && attribute(setup, 'orientation');
  if (margins === undefined || (orientation !== 'portrait' && orientation !== 'landscape')) {
    return null;
  }
  const { pageNumber, leftHeader } = readHeader(child('headerFooter'));
  const printArea = areaOf(names, '_xlnm.Print_Area');
  const titleRows = titleRowsOf(names);
  const breaks = itemsOf(children, 'rowBreaks')
    .filter((each) => attribute(each, 'man') === '1')
    .map((each) => Number(attribute(each, 'id')));
  return {
    orientation,
    margins: readMargins(margins),
    ...(printArea === null ? {} : { printArea }),
    ...(titleRows === null ? {} : { titleRows }),
    pageNumber,
    ...(leftHeader === '' ? {} : { leftHeader }),
    ...(breaks.length === 0 ? {} : { breaksBefore: breaks }),
  };
}

function readMargins(margins: SheetChild): Margins {
  const attributes = attributesOf(margins);
  const points = (name: string) =>
    Math.round(Number(attributes.get(name) ?? 0) * POINTS_PER_INCH * 1000) / 1000;
  return {
    top: points('top'),
    bottom: points('bottom'),
    left: points('left'),
    right: points('right'),
    header: points('header'),
    footer: points('footer'),
  };
}

/** The left part of the header, less its font and size, and whether the middle holds the number. */
function readHeader(header: SheetChild | undefined) {
  const odd = header && childNamed(header.xml, header, 'oddHeader');
  if (header === undefined || odd === undefined) return { pageNumber: false, leftHeader: '' };
  const text = readXstring(header.xml.slice(odd.insideFrom, odd.insideTo));
  const left = /&L((?:(?!&[CR]).)*)/s.exec(text)?.[1] ?? '';
  return {
    pageNumber: /&C[^]*&P/.test(text),
    leftHeader: left.replace(/&"[^"]*"|&\d+ ?|&[BIU]/g, '').replaceAll('&&', '&'),
  };
}

function areaOf(names: readonly NameInfo[], wanted: string): Area | null {
  const formula = names.find(({ name }) => name === wanted)?.formula ?? '';
  return parseArea(formula.slice(formula.lastIndexOf('!') + 1));
}

function titleRowsOf(names: readonly NameInfo[]): NonNullable<PageSetup['titleRows']> | null {
  const formula = names.find(({ name }) => name === '_xlnm.Print_Titles')?.formula ?? '';
  const [, first, last] = /!\$(\d+):\$(\d+)/.exec(formula) ?? [];
  if (first === undefined || last === undefined) return null;
  return { row: Number(first) - 1, rows: Number(last) - Number(first) + 1 };
}
