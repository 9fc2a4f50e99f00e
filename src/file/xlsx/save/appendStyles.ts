import type { CellFormat } from '../../../workbook/format';
import { alignmentXml, borderXml, BUILT_IN_FORMATS, fillXml, fontXml } from '../formats';
import { attributesOf, childrenOf, rootOf } from '../scan/elements';
import { unescapeXstring } from '../scan/entities';
import { itemsOf, numberFormatCodes, styleLists } from '../scan/readNumberFormats';
import { xstring } from '../text';
import { element } from '../xml';
import { childrenSet, STYLES_ORDER } from './childOrder';
import { missingAlignment, missingFont, patchAlignment, patchBorder, patchFont } from './patchLook';
import { attributesSet } from './splice';
import { type StyleList, styleList } from './styleList';

/** The styles of a file, to which looks are added; none of its own is renumbered or changed. */
export interface AppendedStyles {
  /** A cell format of the file, changed as far as the wanted look says. */
  changed(base: number, wanted: CellFormat): number;
  /** For sheets of ours: a look that says everything. */
  whole(wanted: CellFormat): number;
  /** A look for conditional formats. */
  conditional(dxf: string): number;
  /** The part as it is to be written; null where nothing was added. */
  xml(): string | null;
}

const FIRST_OWN_NUMBER_FORMAT = 164;
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;

export function appendStyles(xml: string, looks: readonly CellFormat[]): AppendedStyles {
  const lists = styleLists(xml);
  const [numFmts, fonts, fills, borders, xfs, dxfs] = LISTS.map((name) =>
    styleList(name, xml, lists.get(name)),
  ) as [StyleList, StyleList, StyleList, StyleList, StyleList, StyleList];
  const codeOf = numberFormatCodes(xml, lists.get('numFmts'));
  const ids = numberFormatIds(xml, lists, numFmts);
  const known = new Map<CellFormat, Map<number, number>>();

  const change = (base: number, wanted: CellFormat): number => {
    const xf = xfs.items[base] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const root = rootOf(xf);
    const has = looks[base] ?? {};
    const attributes = attributesOf(root);
    const id = (name: string) => Number(attributes.get(name) ?? 0);
    const font = missingFont(has.font, wanted.font);
    const align = missingAlignment(has.align, wanted.align);
    const code = wanted.numberFormat ?? codeOf(id('numFmtId'));
    const changes: Record<string, number> = {};
    if (code !== codeOf(id('numFmtId'))) {
      Object.assign(changes, { numFmtId: ids(code), applyNumberFormat: 1 });
    }
    if (Object.keys(font).length > 0) {
      const fontId = fonts.indexOf(patchFont(fonts.items[id('fontId')] ?? '<font/>', font));
      Object.assign(changes, { fontId, applyFont: 1 });
    }
    if (wanted.fill !== undefined && wanted.fill !== has.fill) {
      Object.assign(changes, { fillId: fills.indexOf(fillXml(wanted.fill)), applyFill: 1 });
    }
    if (wanted.border !== undefined && wanted.border !== has.border) {
      const border = patchBorder(borders.items[id('borderId')] ?? '<border/>', wanted.border);
      Object.assign(changes, { borderId: borders.indexOf(border), applyBorder: 1 });
    }
    const aligned = Object.keys(align).length > 0;
    if (aligned) changes.applyAlignment = 1;
    if (Object.keys(changes).length === 0) return base;
    const children = childrenOf(xf, root);
    const old = children.find(({ name }) => name === 'alignment');
    const others = children.filter(({ name }) => name !== 'alignment' || !aligned);
    const inside = [
      aligned ? patchAlignment(old, align) : '',
      ...others.map(({ from, to }) => xf.slice(from, to)),
    ].join('');
    const start = `<xf${attributesSet(root.attributeText, changes)}`;
    return xfs.indexOf(inside === '' ? `${start}/>` : `${start}>${inside}</xf>`);
  };

  return {
    changed(base, wanted) {
      const byBase = known.get(wanted) ?? new Map<number, number>();
      known.set(wanted, byBase);
      const index = byBase.get(base) ?? change(base, wanted);
      byBase.set(base, index);
      return index;
    },
    whole({ font = {}, fill, border, align, numberFormat = 'General' }) {
      const numFmtId = ids(numberFormat);
      const attributes = {
        numFmtId,
        fontId: fonts.indexOf(fontXml(font)),
        fillId: fill === undefined ? 0 : fills.indexOf(fillXml(fill)),
        borderId: border === undefined ? 0 : borders.indexOf(borderXml(border)),
        xfId: 0,
        applyNumberFormat: numFmtId > 0 ? 1 : undefined,
        applyFont: 1,
        applyFill: fill === undefined ? undefined : 1,
        applyBorder: border === undefined ? undefined : 1,
        applyAlignment: align === undefined ? undefined : 1,
      };
      return xfs.indexOf(
        element('xf', attributes, align === undefined ? [] : [alignmentXml(align)]),
      );
    },
    conditional: (dxf) => dxfs.indexOf(dxf),
    xml() {
      const all = [numFmts, fonts, fills, borders, xfs, dxfs];
      const changes = new Map(
        LISTS.flatMap((name, index) => {
          const text = all[index]?.xml();
          return text === undefined ? [] : [[name, text] as const];
        }),
      );
      return changes.size === 0 ? null : childrenSet(xml, rootOf(xml), STYLES_ORDER, changes);
    },
  };
}

/** The number of a number format, an added one where the file has none. */
function numberFormatIds(
  xml: string,
  lists: ReturnType<typeof styleLists>,
  numFmts: StyleList,
): (code: string) => number {
  const known = new Map<string, number>(BUILT_IN_FORMATS);
  let free = FIRST_OWN_NUMBER_FORMAT;
  for (const item of itemsOf(xml, lists.get('numFmts'))) {
    const attributes = attributesOf(item);
    const id = Number(attributes.get('numFmtId'));
    free = Math.max(free, id + 1);
    const code = unescapeXstring(attributes.get('formatCode') ?? '');
    if (!known.has(code)) known.set(code, id);
  }
  return (code) => {
    const old = known.get(code);
    if (old !== undefined) return old;
    known.set(code, free);
    numFmts.indexOf(element('numFmt', { numFmtId: free, formatCode: xstring(code) }));
    free += 1;
    return free - 1;
  };
}
