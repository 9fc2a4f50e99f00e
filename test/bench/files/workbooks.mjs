// Workbooks as communes mail them, in Excel's manner: shared strings, days, a column of formulas.
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const COLUMNS = 10;

/** The same number gives the same file. */
export function workbook(number, sheets, rows) {
  const strings = new Map();
  const parts = {};
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  for (const sheet of numbers) {
    parts[`xl/worksheets/sheet${sheet}.xml`] = worksheet(number * 7 + sheet, rows, strings);
  }
  const texts = [...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
  parts['xl/sharedStrings.xml'] =
    `<sst xmlns="${MAIN}" uniqueCount="${strings.size}">${texts}</sst>`;
  parts['xl/styles.xml'] = STYLES;
  parts['xl/workbook.xml'] =
    `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets>${numbers.map((n) => `<sheet name="Trang ${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] = relationships([
    ...numbers.map((n) => ['worksheet', `worksheets/sheet${n}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]);
  parts['_rels/.rels'] = relationships([['officeDocument', 'xl/workbook.xml']]);
  parts['[Content_Types].xml'] = contentTypes(numbers);
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]);
  return zipSync(Object.fromEntries(files), { level: 6 });
}

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** Two columns of texts of their own, three of few texts, three of numbers, a day, a formula. */
function worksheet(seed, rows, strings) {
  const text = (value) => {
    if (!strings.has(value)) strings.set(value, strings.size);
    return ` t="s"><v>${strings.get(value)}</v>`;
  };
  const kinds = [
    (row) => `><v>${row}</v>`,
    (row) => text(`Nhiệm vụ ${(row * seed) % 997}: tuyên truyền cải cách hành chính`),
    (row) => text(`Đã thực hiện ${(row + seed) % 89} tin, bài trên Cổng thông tin điện tử`),
    (row) => text(['Hoàn thành', 'Chưa hoàn thành', 'Đang thực hiện'][(row + seed) % 3]),
    (row) => text(`Phòng ${(row + seed) % 7}`),
    (row) => text(['bài', 'cuộc', 'lượt người'][row % 3]),
    (row) => `><v>${(row * 13 + seed) % 400}</v>`,
    (row) => `><v>${((row * 31 + seed) % 1000) / 8}</v>`,
    (row) => ` s="1"><v>${46000 + ((row + seed) % 365)}</v>`,
    (row) => `><f>G${row}*2</f><v>${((row * 13 + seed) % 400) * 2}</v>`,
  ];
  const lines = [];
  for (let row = 1; row <= rows; row += 1) {
    const cells = kinds.map(
      (kind, column) => `<c r="${'ABCDEFGHIJ'[column]}${row}"${kind(row)}</c>`,
    );
    lines.push(`<row r="${row}" spans="1:${COLUMNS}">${cells.join('')}</row>`);
  }
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function relationships(list) {
  const items = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${R}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(numbers) {
  const parts = [
    ['workbook', 'sheet.main'],
    ['styles', 'styles'],
    ['sharedStrings', 'sharedStrings'],
    ...numbers.map((n) => [`worksheets/sheet${n}`, 'worksheet']),
  ].map(
    ([path, type]) => `<Override PartName="/xl/${path}.xml" ContentType="${SML}.${type}+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}
