import { type Area, parseArea } from '../../../workbook/address';
import type { Archive } from '../zip/archive';
import { attributesOf, rootOf } from './elements';
import { unescapeXstring } from './entities';
import { plainXml } from './plainXml';
import type { PartLink } from './relationships';

export interface TablePlace {
  readonly name: string;
  readonly area: Area;
  readonly path: string;
}

/** The sheet's tables; one without a heading row is none to us. */
export function readTables(archive: Archive, links: readonly PartLink[]): TablePlace[] {
  return links.flatMap(({ type, target }) => {
    const bytes = type === 'table' ? archive.read(target) : null;
    if (bytes === null) return [];
    const attributes = attributesOf(rootOf(plainXml(bytes)));
    const area = parseArea(attributes.get('ref') ?? '');
    const name = unescapeXstring(attributes.get('displayName') ?? attributes.get('name') ?? '');
    const headed = attributes.get('headerRowCount') !== '0';
    return area !== null && headed ? [{ name, area, path: target }] : [];
  });
}
