import type { Relationship } from './package';
import { element, listElement } from './xml';

/** A link's address stands in a relationship of the sheet, never in the sheet itself. */
export function hyperlinkRelationship(url: string, id: string): Relationship {
  return { id, type: 'hyperlink', target: uriOf(url), external: true };
}

/** Cells by A1 name, each with the id of its relationship. */
export function hyperlinksXml(ids: ReadonlyMap<string, string>): string {
  return listElement(
    'hyperlinks',
    Array.from(ids, ([ref, id]) => element('hyperlink', { ref, 'r:id': id })),
    {},
  );
}

const NOT_IN_URI = /%(?![0-9A-Fa-f]{2})|[^-A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%]/gu;

/** Excel calls a file damaged whose targets are no URIs: blanks and accents are written in codes. */
function uriOf(url: string): string {
  return url.replace(/\p{Cs}/gu, '').replace(NOT_IN_URI, encodeURIComponent);
}
