import { escapeAttribute } from './text';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element whose children are XML already; an attribute that is undefined is left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly string[] = [],
): string {
  const inside = children.join('');
  const start = `<${name}${attributeText(attributes)}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** The element, or nothing where there is nothing to put into it. */
export function listElement(
  name: string,
  children: readonly string[],
  attributes: Attributes = { count: children.length },
): string {
  return children.length === 0 ? '' : element(name, attributes, children);
}

function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`,
    )
    .join('');
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIP_NAMESPACE =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
