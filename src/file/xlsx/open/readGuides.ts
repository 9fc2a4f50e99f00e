import { type Area, parseArea } from '../../../workbook/address';
import { type Accepted, EARLIEST_DAY } from '../../../workbook/edit';
import type { GuidedArea } from '../../book';
import { attributesOf, childrenOf, flag } from '../scan/elements';
import { readXstring, unescapeXstring } from '../scan/entities';
import { itemsOf } from '../scan/readSheet';
import type { SheetChild } from '../scan/scanSheet';

/** The validations that our guides can say; the others are only kept. */
export function readGuides(children: readonly SheetChild[]): GuidedArea[] {
  return itemsOf(children, 'dataValidations').flatMap((item) => {
    const accepts = acceptedBy(item);
    const attributes = attributesOf(item);
    const isGentle = accepts?.kind === 'anything' || attributes.get('errorStyle') === 'warning';
    if (accepts === null || !isGentle) return [];
    const source = item.xml.slice(item.from, item.to);
    const message = unescapeXstring(attributes.get('prompt') ?? '');
    const title = unescapeXstring(
      attributes.get('promptTitle') ?? attributes.get('errorTitle') ?? '',
    );
    return areasIn(attributes.get('sqref')).map((area) => ({
      area,
      guide: { title, message, accepts },
      source,
    }));
  });
}

function acceptedBy(item: SheetChild): Accepted | null {
  const attributes = attributesOf(item);
  const formulas = new Map(
    childrenOf(item.xml, item).map(({ name, insideFrom, insideTo }) => [
      name,
      readXstring(item.xml.slice(insideFrom, insideTo)),
    ]),
  );
  const formula = formulas.get('formula1') ?? '';
  const atLeast = attributes.get('operator') === 'greaterThanOrEqual' && !formulas.has('formula2');
  switch (attributes.get('type') ?? 'none') {
    case 'none':
      return { kind: 'anything' };
    case 'list':
      return flag(attributes.get('showDropDown')) ? null : listOf(formula);
    case 'decimal':
      return atLeast && formula !== '' && Number.isFinite(Number(formula))
        ? { kind: 'number', atLeast: Number(formula) }
        : null;
    case 'date':
      return atLeast && Number(formula) === EARLIEST_DAY.serial ? { kind: 'day' } : null;
    default:
      return null;
  }
}

function listOf(formula: string): Accepted | null {
  const [, inline] = /^"((?:[^"]|"")*)"$/.exec(formula) ?? [];
  if (inline === undefined) return formula === '' ? null : { kind: 'listed', at: `=${formula}` };
  return { kind: 'oneOf', choices: inline.replaceAll('""', '"').split(',') };
}

/** The areas of an attribute such as sqref="A1:B2 D4". */
export function areasIn(text = ''): Area[] {
  return text.split(/\s+/).flatMap((each) => {
    const area = parseArea(each);
    return area === null ? [] : [area];
  });
}
