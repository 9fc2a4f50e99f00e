// Cells of every kind, formulas of every kind; a hidden and a very hidden sheet.
import { MAIN, R, relationships } from './package.mjs';
import { indexOf } from './strings.mjs';
import { DAY, DURATION, PERCENT, PROTECTED } from './styles.mjs';

const shared = (string) => `t="s"><v>${indexOf(string)}</v>`;

/** Row 9 has no numbers at all: neither the row nor its cells say where they stand. */
const FIGURES = [
  `<row r="1"><c r="A1" ${shared('Số liệu quý')}</c><c r="B1"><v>1</v></c><c r="C1"><v>-2.5E-3</v></c><c r="D1"><v>1.7976931348623157E+308</v></c><c r="E1" t="n"><v>0.1</v></c></row>`,
  `<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="b"><v>0</v></c><c r="C2" t="e"><v>#N/A</v></c><c r="D2" t="e"><v>#DIV/0!</v></c><c r="E2" t="str"><v>không chung</v></c></row>`,
  `<row r="3"><c r="A3"><f t="shared" ref="A3:A6" si="0">B$1*ROW()+C3</f><v>3</v></c><c r="B3" t="str"><f>"a"&amp;CHAR(10)&amp;"b &lt;c&gt;"</f><v>a\nb &lt;c&gt;</v></c><c r="C3"><v>0</v></c></row>`,
  `<row r="4"><c r="A4"><f t="shared" si="0"/><v>5</v></c><c r="B4" t="b"><f>TRUE</f><v>1</v></c><c r="C4"><v>1</v></c></row>`,
  `<row r="5"><c r="A5"><f t="shared" si="0"/><v>7</v></c><c r="B5" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C5"><v>2</v></c></row>`,
  `<row r="6"><c r="A6"><f t="shared" si="0"/><v>9</v></c><c r="B6"><f>SUM(A3:A6)</f></c><c r="C6"><v>3</v></c><c r="D6"><f>[1]Xã!$B$2+1</f><v>43</v></c></row>`,
  `<row r="7"><c r="A7"><f t="array" ref="A7:B7">C3:D3*2</f><v>0</v></c><c r="B7"><v>0</v></c><c r="C7"><f t="array" ref="C7">SUM(C3:C6*C3:C6)</f><v>14</v></c><c r="D7" cm="1"><f t="array" ref="D7:D8">_xlfn.UNIQUE(C3:C4)</f><v>0</v></c></row>`,
  `<row r="8"><c r="A8" s="${DAY}"><v>46341</v></c><c r="B8" s="${PERCENT}"><v>0.875</v></c><c r="C8" s="${DURATION}"><v>1.5</v></c><c r="D8"><v>1</v></c><c r="E8" s="${PROTECTED}"><v/></c></row>`,
  `<row><c><v>9</v></c><c ${shared('x')}</c><c s="${PROTECTED}"/><c t="inlineStr"><is><t xml:space="preserve"> trong ô </t></is></c><c t="inlineStr"><is><r><t>một</t></r><r><rPr><b/></rPr><t xml:space="preserve"> hai</t></r></is></c></row>`,
  `<row r="12"><c r="C12" t="str"><f>IF(FALSE,1,"")</f><v></v></c><c r="BZ12"><v>12</v></c></row>`,
];

const sheet = (inside, root = '') =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${R}"${root}>${inside}</worksheet>`;

export const figuresSheet = () =>
  sheet(
    `<sheetPr codeName="Sheet2"><tabColor theme="6"/></sheetPr><dimension ref="A1:BZ12"/><sheetViews><sheetView rightToLeft="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15.75"/><sheetData>${FIGURES.join('')}</sheetData><sheetProtection password="CC1A" sheet="1"/><scenarios current="0"><scenario name="Kịch bản" locked="1" count="1" user="a"><inputCells r="B1" val="2"/></scenario></scenarios><phoneticPr fontId="1" type="noConversion"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`,
  );

export const listsSheet = () =>
  sheet(
    `<dimension ref="A1:A4"/><sheetData><row r="1"><c r="A1" ${shared('Danh mục')}</c></row><row r="2"><c r="A2" ${shared('Bài viết')}</c></row><row r="3"><c r="A3" ${shared('Tin, bài')}</c></row><row r="4"><c r="A4" ${shared('x')}</c></row></sheetData>`,
  );

export const emptySheet = () => sheet('<sheetData/>');

export const chartSheet = () =>
  `<chartsheet xmlns="${MAIN}" xmlns:r="${R}"><sheetPr/><sheetViews><sheetView workbookViewId="0" zoomToFit="1"/></sheetViews><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></chartsheet>`;

export const chartSheetRelationships = () => relationships(['drawing', '../drawings/drawing2.xml']);
