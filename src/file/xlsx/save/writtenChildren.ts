import { newSheet, type Sheet } from '../../book';
import { inCell } from '../cellContent';
import type { Relationship } from '../package';
import { childrenOf, rootOf } from '../scan/elements';
import type { Styles } from '../styles';
import { worksheetPart } from '../worksheetPart';

/** What the writer of whole sheets makes of these features alone: its elements by their names. */
export function writtenChildren(features: Partial<Sheet>, styles: Styles): WrittenChildren {
  const sheet = { ...newSheet(''), ...features };
  const place = { number: 1, active: false, tables: [] };
  const { xml, relationships = [] } = worksheetPart(sheet, place, styles, inCell);
  const children = childrenOf(xml, rootOf(xml)).map(({ name, from, to }) => ({
    name,
    xml: xml.slice(from, to),
  }));
  return {
    relationships,
    xml: (name) =>
      children
        .filter((child) => child.name === name)
        .map((child) => child.xml)
        .join(''),
  };
}

export interface WrittenChildren {
  readonly relationships: readonly Relationship[];
  /** Nothing where the features need no such element. */
  xml(name: string): string;
}
