import fc from 'fast-check';
import { cellName } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import { MAIN, SHEET, STRINGS, workbookWith } from './minimalWorkbook';

/** A workbook as some program might spell it, and what stands in its cells. */
export interface AnyWorkbook {
  readonly bytes: Uint8Array;
  /** By cell name; a formula that was never computed is not among them. */
  readonly values: Readonly<Record<string, Exclude<CellValue, null>>>;
  readonly formulas: Readonly<Record<string, string>>;
}

/** How XML may be written without saying anything else. */
interface Spelling {
  readonly prefix: '' | 'x:';
  readonly quote: '"' | "'";
  readonly blank: string;
  readonly comment: string;
  readonly characters: 'entities' | 'numbers' | 'cdata';
  readonly named: boolean;
  readonly mark: boolean;
}

interface AnyCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly xml: (spelling: Spelling, strings: string[]) => readonly [type: string, inside: string];
}

const PIECES = [
  'Tuyên truyền',
  'ế',
  '😀',
  '漢',
  ' ',
  '\n',
  '\t',
  '&',
  '<b>',
  '"',
  "'",
  ']]',
  'x',
  '_x0041',
  '1',
];
const TEXT = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join(''));
const NUMBER = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const ERROR = fc.constantFrom('#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!');

const CELL: fc.Arbitrary<AnyCell> = fc.oneof(
  NUMBER.chain((value) =>
    fc.constantFrom('', 'n').map((type) => plain(value + 0, type, `${value + 0}`)),
  ),
  fc.tuple(TEXT, fc.nat(5)).map(([text, cut]) => shared(text, cut)),
  TEXT.map<AnyCell>((text) => ({
    value: text,
    formula: null,
    xml: (spelling) => ['inlineStr', tag(spelling, 'is', textTag(spelling, text))],
  })),
  fc.boolean().map((value) => plain(value, 'b', value ? '1' : '0')),
  ERROR.map((value) => plain(value, 'e', value)),
  fc
    .constantFrom<AnyCell['xml']>(
      () => ['', ''],
      (spelling) => ['', `<${spelling.prefix}v/>`],
      (spelling) => ['', tag(spelling, 'v', '')],
      (spelling) => ['str', tag(spelling, 'v', '')],
    )
    .map((xml) => ({ value: null, formula: null, xml })),
  fc.record({ value: fc.oneof(NUMBER, TEXT, fc.constant(null)), text: TEXT }).map(computed),
);

function plain(value: number | boolean | string, type: string, raw: string): AnyCell {
  return { value, formula: null, xml: (spelling) => [type, tag(spelling, 'v', raw)] };
}

/** In two runs where the cut lies inside, with a reading aid that is no part of the text. */
function shared(text: string, cut: number): AnyCell {
  return {
    value: text,
    formula: null,
    xml: (spelling, strings) => {
      const characters = Array.from(text);
      const parts = [characters.slice(0, cut).join(''), characters.slice(cut).join('')];
      const runs = parts.map((part) => tag(spelling, 'r', textTag(spelling, part)));
      const aid = `<${spelling.prefix}rPh sb="0" eb="1"><${spelling.prefix}t>aid</${spelling.prefix}t></${spelling.prefix}rPh>`;
      const isWhole = parts.includes('');
      strings.push(isWhole ? textTag(spelling, text) : runs.join('') + aid);
      return ['s', tag(spelling, 'v', String(strings.length - 1))];
    },
  };
}

function computed({ value, text }: { value: number | string | null; text: string }): AnyCell {
  const formula = `IF(A1=${JSON.stringify(text.replace(/[\n\t"]/g, ''))},1,2)`;
  return {
    value: typeof value === 'number' ? value + 0 : value,
    formula: `=${formula}`,
    xml: (spelling) => {
      const raw = typeof value === 'number' ? String(value + 0) : written(spelling, value ?? '');
      const result = value === null ? '' : tag(spelling, 'v', raw);
      return [
        typeof value === 'string' ? 'str' : '',
        tag(spelling, 'f', written(spelling, formula)) + result,
      ];
    },
  };
}

const SPELLING: fc.Arbitrary<Spelling> = fc.record({
  prefix: fc.constantFrom('', 'x:'),
  quote: fc.constantFrom('"', "'"),
  blank: fc.constantFrom('', ' ', '\n  '),
  comment: fc.constantFrom('', '', '<!-- <c r="A1"><v>666</v></c> -->', '<?skip this?>'),
  characters: fc.constantFrom('entities', 'numbers', 'cdata'),
  named: fc.boolean(),
  mark: fc.boolean(),
});

const ROWS = fc.array(fc.array(fc.option(CELL, { freq: 3 }), { maxLength: 6 }), {
  minLength: 1,
  maxLength: 8,
});

export const ANY_WORKBOOK: fc.Arbitrary<AnyWorkbook> = fc
  .tuple(ROWS, SPELLING)
  .map(([rows, spelling]) => {
    const strings: string[] = [];
    const filled = rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell === null ? [] : [{ name: cellName({ row, column }), cell }],
      ),
    );
    const sheet = sheetXml(rows, spelling, strings);
    return {
      bytes: workbookWith({ [SHEET]: sheet, [STRINGS]: stringsXml(strings, spelling) }),
      values: Object.fromEntries(
        filled.flatMap(({ name, cell: { value } }) => (value === null ? [] : [[name, value]])),
      ),
      formulas: Object.fromEntries(
        filled.flatMap(({ name, cell: { formula } }) =>
          formula === null ? [] : [[name, formula]],
        ),
      ),
    };
  });

function sheetXml(
  rows: readonly (readonly (AnyCell | null)[])[],
  spelling: Spelling,
  strings: string[],
): string {
  const { prefix, quote, blank, comment, mark } = spelling;
  const lines = rows.map((cells, row) => {
    const inside = cells.map((cell, column) => {
      if (cell === null) return '';
      const [type, content] = cell.xml(spelling, strings);
      const isNext = column === 0 || cells[column - 1] !== null;
      const name =
        isNext && !spelling.named ? '' : ` r=${quote}${cellName({ row, column })}${quote}`;
      const kind = type === '' ? '' : ` t${blank}=${blank}${quote}${type}${quote}`;
      return `${blank}<${prefix}c${kind}${name}${blank}>${content}</${prefix}c>`;
    });
    const name = spelling.named ? ` r=${quote}${row + 1}${quote}` : '';
    return `${comment}<${prefix}row${name}>${inside.join('')}</${prefix}row>`;
  });
  const root = `worksheet xmlns${prefix === '' ? '' : ':x'}=${quote}${MAIN}${quote}`;
  return `${mark ? '\ufeff' : ''}<${prefix}${root}>${comment}<${prefix}sheetData>${lines.join('')}</${prefix}sheetData></${prefix}worksheet>`;
}

function stringsXml(strings: readonly string[], { prefix }: Spelling): string {
  const items = strings.map((inside) => `<${prefix}si>${inside}</${prefix}si>`);
  return `<${prefix}sst xmlns${prefix === '' ? '' : ':x'}="${MAIN}">${items.join('')}</${prefix}sst>`;
}

function tag({ prefix }: Spelling, name: string, inside: string): string {
  return `<${prefix}${name}>${inside}</${prefix}${name}>`;
}

function textTag(spelling: Spelling, text: string): string {
  const { prefix, quote } = spelling;
  return `<${prefix}t xml:space=${quote}preserve${quote}>${written(spelling, text)}</${prefix}t>`;
}

/** What looks like a code of ST_Xstring has its underscore written as one. */
function written({ characters }: Spelling, value: string): string {
  const text = value.replace(/_(?=x[0-9A-F]{4}_)/g, '_x005F_');
  if (characters === 'cdata' && !text.includes(']]')) return `<![CDATA[${text}]]>`;
  return text.replace(/[&<>"'\t\n\u{80}-\u{10ffff}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (characters === 'numbers') return code % 2 === 0 ? `&#${code};` : `&#x${code.toString(16)};`;
    return NAMED[character] ?? character;
  });
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
