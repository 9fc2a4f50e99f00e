import { withSheetRenamed } from '../../../workbook/renamed';
import type { Book, Sheet } from '../../book';
import { newSheet } from '../../book';
import { definedNames } from '../definedNames';
import { attribute, childNamed, childrenOf, type Element, rootOf, textOf } from '../scan/elements';
import { escapeText, xstring } from '../text';
import { element } from '../xml';
import { childrenSet, WORKBOOK_ORDER } from './childOrder';
import { idAttribute } from './idAttribute';
import { elementSet } from './splice';

/** One sheet of the file as it will be: one that it had, or a new one with its relationship. */
export interface SheetPlace {
  /** Its place among the sheets as the file was opened. */
  readonly was: number | null;
  /** Null for what is no sheet of cells. */
  readonly sheet: Sheet | null;
  readonly id: string | null;
  /** Whether how it is printed is ours to say. */
  readonly hasNewPage: boolean;
}

/** The workbook part with other sheets, names or another sheet in front. */
export function patchWorkbook(
  xml: string,
  book: Book,
  original: Book,
  places: readonly SheetPlace[],
  active: Sheet,
): string {
  const root = rootOf(xml);
  const set = new Map([
    [
      'bookViews',
      bookViews(
        xml,
        root,
        places.findIndex(({ sheet }) => sheet === active),
      ),
    ],
    ['sheets', sheets(xml, root, places)],
    ['definedNames', names(xml, root, book, original, places)],
    ['calcPr', calculation(xml, root)],
  ]);
  return childrenSet(xml, root, WORKBOOK_ORDER, set);
}

function itemsOf(xml: string, root: Element, name: string): Element[] {
  const list = childNamed(xml, root, name);
  return list === undefined ? [] : childrenOf(xml, list);
}

function bookViews(xml: string, root: Element, activeTab: number): string {
  const [view, ...others] = itemsOf(xml, root, 'bookViews');
  if (view === undefined) {
    return element('bookViews', {}, [element('workbookView', { activeTab })]);
  }
  const kept = others.map(({ from, to }) => xml.slice(from, to));
  const first = Number(attribute(view, 'firstSheet') ?? 0);
  const firstSheet = first > activeTab ? activeTab : undefined;
  return element('bookViews', {}, [elementSet(xml, view, { activeTab, firstSheet }), ...kept]);
}

function sheets(xml: string, root: Element, places: readonly SheetPlace[]): string {
  const old = itemsOf(xml, root, 'sheets');
  let lastId = old.reduce((max, item) => Math.max(max, Number(attribute(item, 'sheetId'))), 0);
  const items = places.map(({ was, sheet, id }) => {
    const item = was === null ? undefined : old[was];
    if (item === undefined) {
      lastId += 1;
      const attributes = {
        name: sheet?.name,
        sheetId: lastId,
        state: sheet?.visible === false ? 'hidden' : undefined,
      };
      return element('sheet', attributes).replace('/>', `${idAttribute(root, id ?? '')}/>`);
    }
    const wasVisible = (attribute(item, 'state') ?? 'visible') === 'visible';
    const state =
      sheet === null || sheet.visible === wasVisible ? undefined : sheet.visible ? null : 'hidden';
    const wasNamed = attribute(item, 'name');
    const name = sheet === null || sheet.name === wasNamed ? undefined : sheet.name;
    const kept = elementSet(xml, item, { name, state });
    if (id === null) return kept;
    return kept.replace(/\s[^\s=]+:id\s*=\s*(?:"[^"]*"|'[^']*')/, () => idAttribute(root, id));
  });
  return element('sheets', {}, items);
}

function names(
  xml: string,
  root: Element,
  book: Book,
  original: Book,
  places: readonly SheetPlace[],
): string {
  const written = new Set<string>();
  const kept = itemsOf(xml, root, 'definedNames').flatMap((item) => {
    const name = attribute(item, 'name') ?? '';
    const owner = attribute(item, 'localSheetId');
    if (owner !== undefined) {
      const place = places.findIndex(({ was }) => was === Number(owner));
      const isPage = /^_xlnm\.Print_(?:Area|Titles)$/.test(name);
      if (place < 0 || (isPage && places[place]?.hasNewPage === true)) return [];
      const moved = elementSet(xml, item, { localSheetId: place });
      const text = textOf(xml, item);
      const renamed = followed(text, places);
      if (renamed === text) return [moved];
      return [moved.replace(/>[^<]*</, () => `>${escapeText(renamed)}<`)];
    }
    if (name.startsWith('_xlnm.')) return [xml.slice(item.from, item.to)];
    const formula = book.names.get(name);
    written.add(name);
    if (formula === undefined) return [];
    // LibreOffice may write a name twice; what nobody set anew stays as it is, each for itself.
    if (formula === original.names.get(name)) return [xml.slice(item.from, item.to)];
    return [
      `<definedName${item.attributeText}>${escapeText(xstring(formula.slice(1)))}</definedName>`,
    ];
  });
  const added = [...book.names].filter(
    ([name, formula]) => !written.has(name) && (original.names.get(name) ?? '') !== formula,
  );
  const list = definedNames({
    sheets: places.map(({ sheet, hasNewPage }) =>
      sheet !== null && hasNewPage ? sheet : newSheet(''),
    ),
    names: new Map(added),
    active: null,
  });
  const more = list === '' ? '' : list.slice('<definedNames>'.length, -'</definedNames>'.length);
  const inside = kept.join('') + more;
  return inside === '' ? '' : `<definedNames>${inside}</definedNames>`;
}

/** What only a sheet knows, its print titles for one, follows the sheets to their new names. */
function followed(formula: string, places: readonly SheetPlace[]): string {
  return places.reduce((text, { sheet }) => {
    const before = sheet?.source?.original.name;
    if (sheet === null || before === undefined || before === sheet.name) return text;
    return withSheetRenamed(text, before, sheet.name);
  }, formula);
}

/** Excel computes every formula anew when it opens the file, whatever values stand in it. */
function calculation(xml: string, root: Element): string {
  const old = childNamed(xml, root, 'calcPr');
  return old === undefined
    ? element('calcPr', { calcId: 191029, fullCalcOnLoad: 1 })
    : elementSet(xml, old, { fullCalcOnLoad: 1 });
}
