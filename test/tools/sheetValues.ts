import { strFromU8, unzipSync } from 'fflate';

/** Filled cells by sheet, then by cell name. An error is its text: "#N/A". */
export type SheetValues = ReadonlyMap<string, ReadonlyMap<string, Value>>;
export type Value = string | number | boolean;

/**
 * The values in a file that LibreOffice wrote, and only that: its XML is regular enough for a few
 * expressions, which keeps this reader apart from the one under test.
 */
export function parseSheets(bytes: Uint8Array): SheetValues {
  const parts = unzipSync(bytes, { filter: ({ name }) => name.startsWith('xl/') });
  const part = (path: string) => (parts[path] === undefined ? '' : strFromU8(parts[path]));
  const strings = all(part('xl/sharedStrings.xml'), /<si>(.*?)<\/si>/gs).map(([, si = '']) =>
    all(si, /<t(?: [^>]*)?>(.*?)<\/t>/gs)
      .map(([, text = '']) => plain(text))
      .join(''),
  );
  const targets = new Map(
    all(part('xl/_rels/workbook.xml.rels'), /<Relationship ([^>]*)\/>/g).map(([, text = '']) => [
      attribute(text, 'Id'),
      attribute(text, 'Target'),
    ]),
  );
  return new Map(
    all(part('xl/workbook.xml'), /<sheet ([^>]*)\/>/g).map(([, text = '']) => {
      const path = `xl/${targets.get(attribute(text, 'r:id')) ?? ''}`;
      return [plain(attribute(text, 'name')), parseCells(part(path), strings)] as const;
    }),
  );
}

function parseCells(xml: string, strings: readonly string[]): ReadonlyMap<string, Value> {
  const cells = new Map<string, Value>();
  for (const [, head = '', body = ''] of xml.matchAll(/<c ([^>]*[^/])>(.*?)<\/c>/gs)) {
    const [, raw] = /<v>(.*?)<\/v>/s.exec(body) ?? [];
    if (raw !== undefined)
      cells.set(attribute(head, 'r'), valueOf(attribute(head, 't'), raw, strings));
  }
  return cells;
}

function valueOf(type: string, raw: string, strings: readonly string[]): Value {
  if (type === 's') return strings[Number(raw)] ?? '';
  if (type === 'b') return raw === '1';
  return type === 'str' || type === 'e' ? plain(raw) : Number(raw);
}

const all = (text: string, expression: RegExp) => [...text.matchAll(expression)];

function attribute(text: string, name: string): string {
  return new RegExp(`(?:^| )${name}="([^"]*)"`).exec(text)?.[1] ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function plain(text: string): string {
  return text
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string) =>
      code === undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(Number(code)),
    )
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
