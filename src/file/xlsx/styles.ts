import type { CellFormat, ConditionalLook } from '../../workbook/format';
import { dxfXml } from './dxfs';
import {
  alignmentXml,
  borderXml,
  BUILT_IN_FORMATS,
  fillXml,
  fontXml,
  GRAY_FILL,
  NO_FILL,
} from './formats';
import { pool } from './pool';
import { xstring } from './text';
import { element, listElement, MAIN_NAMESPACE } from './xml';

/** Collects the looks of all cells; equal ones become one entry of the styles part. */
export interface Styles {
  indexOf(format: CellFormat): number;
  /** Conditions have looks of their own, counted apart. */
  conditionalIndexOf(look: ConditionalLook): number;
  xml(): string;
}

const FIRST_OWN_NUMBER_FORMAT = 164;
const NORMAL = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

export function styles(): Styles {
  const fonts = pool([fontXml({})]);
  const fills = pool([NO_FILL, GRAY_FILL]);
  const borders = pool([borderXml(undefined)]);
  const numberFormats = pool();
  const looks = pool([element('xf', { ...NORMAL, xfId: 0 })]);
  const conditional = pool();
  const known = new Map<CellFormat, number>();

  const numberFormatId = (code: string) =>
    BUILT_IN_FORMATS.get(code) ?? FIRST_OWN_NUMBER_FORMAT + numberFormats.indexOf(code);

  const lookOf = ({ font = {}, fill, border, align, numberFormat = 'General' }: CellFormat) => {
    const ids = {
      numFmtId: numberFormatId(numberFormat),
      fontId: fonts.indexOf(fontXml(font)),
      fillId: fills.indexOf(fillXml(fill)),
      borderId: borders.indexOf(borderXml(border)),
    };
    return element(
      'xf',
      {
        ...ids,
        xfId: 0,
        applyNumberFormat: flag(ids.numFmtId > 0),
        applyFont: flag(ids.fontId > 0),
        applyFill: flag(ids.fillId > 0),
        applyBorder: flag(ids.borderId > 0),
        applyAlignment: flag(align !== undefined),
      },
      align === undefined ? [] : [alignmentXml(align)],
    );
  };

  return {
    indexOf(format) {
      const index = known.get(format) ?? looks.indexOf(lookOf(format));
      known.set(format, index);
      return index;
    },
    conditionalIndexOf: (look) => conditional.indexOf(dxfXml(look)),
    xml: () =>
      element('styleSheet', { xmlns: MAIN_NAMESPACE }, [
        listElement(
          'numFmts',
          numberFormats.items.map((code, index) =>
            element('numFmt', {
              numFmtId: FIRST_OWN_NUMBER_FORMAT + index,
              formatCode: xstring(code),
            }),
          ),
        ),
        listElement('fonts', fonts.items),
        listElement('fills', fills.items),
        listElement('borders', borders.items),
        listElement('cellStyleXfs', [element('xf', NORMAL)]),
        listElement('cellXfs', looks.items),
        listElement('cellStyles', [
          element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
        ]),
        listElement('dxfs', conditional.items),
      ]),
  };
}

function flag(on: boolean): 1 | undefined {
  return on ? 1 : undefined;
}
