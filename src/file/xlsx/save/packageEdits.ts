import { attribute, childrenOf, rootOf } from '../scan/elements';
import { plainXml } from '../scan/plainXml';
import { type PartLink, relationshipsIn, relationshipsPath } from '../scan/relationships';
import { element, RELATIONSHIP_NAMESPACE, XML_DECLARATION } from '../xml';
import type { Archive } from '../zip/archive';
import { packEntry, writeArchive } from '../zip/writeArchive';
import { elementWith, splice } from './splice';

/** Changes to the parts of a file; what is not changed keeps its bytes and its place. */
export interface PackageEdits {
  /** A part's text as it will be written; null where there is none. */
  text(path: string): string | null;
  put(path: string, content: string | Uint8Array, contentType?: string): void;
  remove(path: string): void;
  links(part: string): PartLink[];
  /** The id of a new relationship from a part. */
  link(part: string, type: string, target: string, external?: boolean): string;
  unlink(part: string, id: string): void;
  has(path: string): boolean;
  readonly isChanged: boolean;
  write(): Uint8Array;
}

const TYPES = '[Content_Types].xml';
const PACKAGE_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const PACKAGE_LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export function packageEdits(archive: Archive, isStrict: boolean): PackageEdits {
  const changed = new Map<string, string | Uint8Array>();
  const removed = new Set<string>();
  const key = (path: string) => archive.entry(path)?.path ?? path;
  const namespace = isStrict ? STRICT : RELATIONSHIP_NAMESPACE;

  const text = (path: string): string | null => {
    const known = changed.get(key(path));
    if (typeof known === 'string') return known;
    const bytes = known ?? (removed.has(key(path)) ? null : archive.read(path));
    return bytes === null ? null : plainXml(bytes);
  };
  const listed = (path: string, name: string, xmlns: string) =>
    text(path) ?? XML_DECLARATION + element(name, { xmlns });
  const append = (path: string, name: string, xmlns: string, item: string) => {
    const xml = listed(path, name, xmlns);
    const root = rootOf(xml);
    const { from, to } = root;
    changed.set(key(path), splice(xml, [{ from, to, text: elementWith(xml, root, item) }]));
    removed.delete(key(path));
  };
  const drop = (path: string, matches: (attributeText: { attributeText: string }) => boolean) => {
    const xml = text(path);
    if (xml === null) return;
    const found = childrenOf(xml, rootOf(xml)).filter(matches);
    if (found.length > 0) {
      const splices = found.map(({ from, to }) => ({ from, to, text: '' }));
      changed.set(key(path), splice(xml, splices));
    }
  };
  const has = (path: string) =>
    changed.has(key(path)) || (archive.entry(path) !== undefined && !removed.has(key(path)));

  return {
    text,
    has,
    put(path, content, contentType) {
      const isNew = !has(path);
      changed.set(key(path), content);
      removed.delete(key(path));
      if (isNew && contentType !== undefined) {
        const item = element('Override', { PartName: `/${path}`, ContentType: contentType });
        append(TYPES, 'Types', PACKAGE_TYPES, item);
      }
    },
    remove(path) {
      changed.delete(key(path));
      removed.add(key(path));
      const name = `/${path}`.toLowerCase();
      drop(TYPES, (item) => attribute(item, 'PartName')?.toLowerCase() === name);
    },
    links(part) {
      const xml = text(relationshipsPath(part));
      return xml === null ? [] : relationshipsIn(xml, part);
    },
    link(part, type, target, external = false) {
      const path = relationshipsPath(part);
      const xml = listed(path, 'Relationships', PACKAGE_LINKS);
      const taken = new Set(childrenOf(xml, rootOf(xml)).map((item) => attribute(item, 'Id')));
      let number = taken.size + 1;
      while (taken.has(`rId${number}`)) number += 1;
      append(
        path,
        'Relationships',
        PACKAGE_LINKS,
        element('Relationship', {
          Id: `rId${number}`,
          Type: `${namespace}/${type}`,
          Target: target,
          TargetMode: external ? 'External' : undefined,
        }),
      );
      return `rId${number}`;
    },
    unlink: (part, id) => drop(relationshipsPath(part), (item) => attribute(item, 'Id') === id),
    get isChanged() {
      return changed.size > 0 || removed.size > 0;
    },
    write() {
      const kept = archive.entries.filter(({ path }) => !removed.has(path));
      const known = new Set(archive.entries.map(({ path }) => path));
      const added = [...changed].filter(([path]) => !known.has(path));
      return writeArchive([
        ...kept.map((entry) => {
          const content = changed.get(entry.path);
          return content === undefined ? entry : packEntry(entry.path, bytesOf(content), entry);
        }),
        ...added.map(([path, content]) => packEntry(path, bytesOf(content))),
      ]);
    },
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
