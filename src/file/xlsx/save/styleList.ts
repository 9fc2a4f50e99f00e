import type { Element } from '../scan/elements';
import { itemsOf } from '../scan/readNumberFormats';
import { element } from '../xml';
import { attributesSet } from './splice';

/** A list of the styles part to which items are added; those of the file keep their numbers. */
export interface StyleList {
  readonly items: readonly string[];
  indexOf(item: string): number;
  /** The list as it is to be written; undefined where nothing was added. */
  xml(): string | undefined;
}

export function styleList(name: string, xml: string, list: Element | undefined): StyleList {
  const old = itemsOf(xml, list).map(({ from, to }) => xml.slice(from, to));
  const items = [...old];
  const indexes = new Map<string, number>();
  for (const [index, item] of old.entries()) if (!indexes.has(item)) indexes.set(item, index);
  return {
    items,
    indexOf(item) {
      const known = indexes.get(item);
      if (known !== undefined) return known;
      indexes.set(item, items.length);
      return items.push(item) - 1;
    },
    xml() {
      if (items.length === old.length) return undefined;
      const added = items.slice(old.length).join('');
      if (list === undefined) return element(name, { count: items.length }, [added]);
      const attributes = attributesSet(list.attributeText, { count: items.length });
      const kept = xml.slice(list.insideFrom, list.insideTo);
      return `<${name}${attributes}>${kept}${added}</${name}>`;
    },
  };
}
