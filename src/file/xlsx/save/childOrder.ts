import { type Element, elementsIn } from '../scan/elements';
import { type Splice, splice } from './splice';

/** The order of the children that each schema prescribes. */
export const SHEET_ORDER = orderOf(
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
);
export const STYLES_ORDER = orderOf(
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
);
export const WORKBOOK_ORDER = orderOf(
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
);

export type ChildOrder = readonly string[];

function orderOf(names: string): ChildOrder {
  return names.split(' ');
}

/** The first of these that stands behind the name; children that no schema knows are passed over. */
export function firstBehind<T extends { readonly name: string }>(
  children: readonly T[],
  order: ChildOrder,
  name: string,
): T | undefined {
  const place = order.indexOf(name);
  return children.find((child) => order.indexOf(child.name) > place);
}

/** The children's parent with some of them replaced or added; an empty text takes one out. */
export function childrenSet(
  xml: string,
  parent: Element,
  order: ChildOrder,
  changes: ReadonlyMap<string, string>,
): string {
  const children = elementsIn(xml, parent.insideFrom, parent.insideTo);
  const added = new Map<number, string>();
  const splices: Splice[] = [];
  for (const name of order) {
    const text = changes.get(name);
    if (text === undefined) continue;
    const old = children.find((child) => child.name === name);
    if (old !== undefined) {
      splices.push({ from: old.from, to: old.to, text });
    } else {
      const at = firstBehind(children, order, name)?.from ?? parent.insideTo;
      added.set(at, (added.get(at) ?? '') + text);
    }
  }
  for (const [at, text] of added) splices.push({ from: at, to: at, text });
  return splice(xml, splices);
}
