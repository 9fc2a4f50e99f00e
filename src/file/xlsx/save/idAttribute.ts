import type { Element } from '../scan/elements';
import { RELATIONSHIP_NAMESPACE } from '../xml';

const DECLARED = /\sxmlns:([^\s=]+)\s*=\s*["'][^"']*\/officeDocument(?:\/2006)?\/relationships["']/;

/** The attribute that names a relationship, with the prefix that the part gave its namespace. */
export function idAttribute({ attributeText }: Element, id: string): string {
  const prefix = DECLARED.exec(attributeText)?.[1];
  return prefix === undefined
    ? ` xmlns:r="${RELATIONSHIP_NAMESPACE}" r:id="${id}"`
    : ` ${prefix}:id="${id}"`;
}
