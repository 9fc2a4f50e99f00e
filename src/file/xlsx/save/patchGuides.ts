import { type Area, areaName } from '../../../workbook/address';
import { without } from '../../areas';
import type { GuidedArea, Sheet } from '../../book';
import { areasIn } from '../open/readGuides';
import { attribute, childNamed, childrenOf, rootOf } from '../scan/elements';
import type { Styles } from '../styles';
import { element } from '../xml';
import { attributesSet } from './splice';
import { writtenChildren } from './writtenChildren';

/** The validations with our guides among them; undefined where no guide changed. */
export function patchGuides(
  shell: string,
  now: Sheet,
  then: Sheet,
  styles: Styles,
): string | undefined {
  if (sameItems(now.guides, then.guides)) return undefined;
  const list = childNamed(shell, rootOf(shell), 'dataValidations');
  const ours = new Set(then.guides.map(({ source }) => source));
  const taken = now.guides.filter((guide) => guide.source === undefined).map(({ area }) => area);
  const kept = (list === undefined ? [] : childrenOf(shell, list)).flatMap((item) => {
    const xml = shell.slice(item.from, item.to);
    if (ours.has(xml)) return [];
    const areas = taken.reduce<readonly Area[]>(
      (left, hole) => left.flatMap((area) => without(area, hole)),
      areasIn(attribute(item, 'sqref')),
    );
    return areas.length === 0 ? [] : [withAreas(xml, areas)];
  });
  const guides = now.guides.map((guide) => guideXml(guide, styles));
  const all = [...kept, ...guides];
  if (all.length === 0) return '';
  if (list === undefined) return element('dataValidations', { count: all.length }, all);
  const attributes = attributesSet(list.attributeText, { count: all.length });
  return `<dataValidations${attributes}>${all.join('')}</dataValidations>`;
}

function guideXml(guide: GuidedArea, styles: Styles): string {
  if (guide.source !== undefined) return withAreas(guide.source, [guide.area]);
  const list = writtenChildren({ guides: [guide] }, styles).xml('dataValidations');
  const [item] = childrenOf(list, rootOf(list));
  return item === undefined ? '' : list.slice(item.from, item.to);
}

function withAreas(xml: string, areas: readonly Area[]): string {
  const end = xml.indexOf('>');
  const isEmpty = xml[end - 1] === '/';
  const start = '<dataValidation'.length;
  const attributes = attributesSet(xml.slice(start, isEmpty ? end - 1 : end), {
    sqref: areas.map(areaName).join(' '),
  });
  return `<dataValidation${attributes}${xml.slice(isEmpty ? end - 1 : end)}`;
}

export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}
