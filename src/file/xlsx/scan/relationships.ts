import type { Archive } from '../zip/archive';
import { resolvePath } from '../zip/paths';
import { attributesOf, childrenOf, rootOf } from './elements';
import { plainXml } from './plainXml';

export interface PartLink {
  readonly id: string;
  /** The end of the type's address: "worksheet". */
  readonly type: string;
  /** The path of a part, or an address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** Where the relationships of a part stand; those of the file itself for "". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function readRelationships(archive: Archive, part: string): PartLink[] {
  const bytes = archive.read(relationshipsPath(part));
  return bytes === null ? [] : relationshipsIn(plainXml(bytes), part);
}

export function relationshipsIn(xml: string, part: string): PartLink[] {
  return childrenOf(xml, rootOf(xml)).map((element) => {
    const attributes = attributesOf(element);
    const target = attributes.get('Target') ?? '';
    const external = attributes.get('TargetMode') === 'External';
    return {
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      target: external ? target : resolvePath(part, target),
      external,
    };
  });
}
