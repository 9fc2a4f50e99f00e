// The last part of npm run bench:files: the values of the corpus as
// our reader and SheetJS read them. openpyxl is the judge in the tests; this is one more opinion.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from 'xlsx';

const CORPUS = join(import.meta.dirname, '../../corpus/files');

/** Where SheetJS 0.18.5 reads something else than the standard (ISO/IEC 29500) says. */
const EXPLAINED = [
  {
    why: 'parts are looked for in the usual places, not where the relationships lead (29500-2, 9.3)',
    is: ({ file }) => file === 'excel-relocated.xlsx',
  },
  {
    why: 'days of a workbook that counts from 1904 (18.2.28) stay as they are; ours are from 1900',
    is: ({ file, ours, theirs }) => file.includes('1904') && ours - theirs === 1462,
  },
];

export async function compareWithSheetJs(ourReader) {
  const { readXlsx } = await import(ourReader);
  const differences = [];
  let cells = 0;
  for (const file of readdirSync(CORPUS)) {
    const bytes = readFileSync(join(CORPUS, file));
    const book = readBySheetJs(file, bytes);
    if (book === null) continue;
    for (const sheet of readXlsx(new Uint8Array(bytes)).sheets) {
      const theirs = valuesOf(book.Sheets[sheet.name] ?? {});
      const ours = new Map(filled(sheet));
      cells += ours.size;
      for (const at of new Set([...ours.keys(), ...theirs.keys()])) {
        if (ours.get(at) === theirs.get(at)) continue;
        differences.push({
          file,
          sheet: sheet.name,
          at,
          ours: ours.get(at),
          theirs: theirs.get(at),
        });
      }
    }
  }
  print(cells, differences);
}

/** Null where it refuses the file; that is said, and why. */
function readBySheetJs(file, bytes) {
  try {
    return XLSX.read(bytes, { type: 'buffer' });
  } catch (error) {
    console.log(`${file}: refused by SheetJS, ${error.message}`);
    return null;
  }
}

/** Errors by their text, empty texts as nothing: as our reader gives them. */
function valuesOf(sheet) {
  const cells = Object.entries(sheet).filter(([at]) => !at.startsWith('!'));
  const values = cells.map(([at, { t, v, w }]) => [at, t === 'e' ? w : v]);
  return new Map(values.filter(([, value]) => value !== undefined && value !== ''));
}

function* filled({ area, values }) {
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of cells.entries()) {
      const at = { r: area.row + row, c: area.column + column };
      if (value !== null) yield [XLSX.utils.encode_cell(at), value];
    }
  }
}

function print(cells, differences) {
  console.log(`\nthe corpus, read by us and by SheetJS: ${cells} cells`);
  const explained = (difference) => EXPLAINED.find(({ is }) => is(difference));
  for (const { why, is } of EXPLAINED) {
    const count = differences.filter((difference) => explained(difference)?.is === is).length;
    if (count > 0) console.log(`${String(count).padStart(5)} differ: ${why}`);
  }
  const rest = differences.filter((difference) => explained(difference) === undefined);
  console.log(`${String(rest.length).padStart(5)} differ without an explanation`);
  for (const one of rest.slice(0, 20)) console.log('     ', JSON.stringify(one));
  if (rest.length > 0) process.exitCode = 1;
}
