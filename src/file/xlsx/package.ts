import { strToU8, zipSync } from 'fflate';
import { element, RELATIONSHIP_NAMESPACE, XML_DECLARATION } from './xml';

/** A part of the package and what it points to. */
export interface Part {
  readonly path: string;
  readonly contentType: string;
  readonly xml: string;
  readonly relationships?: readonly Relationship[];
}

/** The target is written as the part that points to it sees it: "worksheets/sheet1.xml". */
export interface Relationship {
  readonly id: string;
  /** The end of the type's address: "worksheet". */
  readonly type: string;
  readonly target: string;
  /** The target lies outside the package and is written as it is. */
  readonly external?: boolean;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** The oldest day a zip can name: the same book gives the same bytes on every day. */
const FILE_TIME = new Date(1980, 0, 1);

export function zipParts(
  parts: readonly Part[],
  relationships: readonly Relationship[],
): Uint8Array {
  const files = [
    { path: '[Content_Types].xml', xml: contentTypes(parts) },
    { path: '_rels/.rels', xml: relationshipList(relationships) },
    ...parts.flatMap((part) => [part, ...relationshipFile(part)]),
  ];
  return zipSync(
    Object.fromEntries(files.map(({ path, xml }) => [path, strToU8(XML_DECLARATION + xml)])),
    { mtime: FILE_TIME },
  );
}

function contentTypes(parts: readonly Part[]): string {
  return element('Types', { xmlns: `${PACKAGE}/content-types` }, [
    element('Default', { Extension: 'rels', ContentType: RELATIONSHIPS_TYPE }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(({ path, contentType }) =>
      element('Override', { PartName: `/${path}`, ContentType: contentType }),
    ),
  ]);
}

function relationshipFile({ path, relationships = [] }: Part) {
  if (relationships.length === 0) return [];
  const slash = path.lastIndexOf('/') + 1;
  const place = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
  return [{ path: place, xml: relationshipList(relationships) }];
}

function relationshipList(relationships: readonly Relationship[]): string {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    relationships.map(({ id, type, target, external }) =>
      element('Relationship', {
        Id: id,
        Type: `${RELATIONSHIP_NAMESPACE}/${type}`,
        Target: target,
        TargetMode: external === true ? 'External' : undefined,
      }),
    ),
  );
}
