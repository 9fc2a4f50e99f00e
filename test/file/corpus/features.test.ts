import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { corpusFiles } from './corpusFiles';

/** What issue 4 wants to come through untouched, and where it stands in a file. */
const FEATURES: Readonly<Record<string, readonly [part: RegExp, inside: RegExp]>> = {
  'number formats': [/styles/, /<numFmt /],
  'gradient fill': [/styles/, /<gradientFill /],
  'theme colours': [/styles/, /theme="4" tint=/],
  'diagonal borders': [/styles/, /diagonalUp="1"/],
  'named styles': [/styles/, /<cellStyle name="Hyperlink"/],
  'differential formats': [/styles/, /<dxf>/],
  'table style of the file': [/styles/, /<tableStyle /],
  validation: [/sheet\d/, /<dataValidation /],
  'validation by a list elsewhere': [/sheet\d/, /<x14:dataValidation /],
  'conditional formats': [/sheet\d/, /<cfRule type="expression"/],
  'data bar of 2010': [/sheet\d/, /<x14:cfRule type="dataBar"/],
  sparkline: [/sheet\d/, /<x14:sparkline>/],
  'calculated column': [/table/, /<calculatedColumnFormula>/],
  'totals row': [/table/, /totalsRowFunction="sum"/],
  'filtered table': [/table/, /<filterColumn /],
  'global name': [/workbook/, /<definedName name="Nam">/],
  'local name': [/workbook/, /<definedName name="Noi" localSheetId="1"/],
  'hidden name': [/workbook/, /<definedName [^>]*hidden="1"/],
  'print area': [/workbook/, /_xlnm\.Print_Area/],
  'print titles': [/workbook/, /_xlnm\.Print_Titles/],
  'page set-up': [/sheet\d/, /<pageSetup [^>]*orientation="landscape"/],
  'header of a first page': [/sheet\d/, /<firstHeader>/],
  'page breaks': [/sheet\d/, /<rowBreaks /],
  'frozen panes': [/sheet\d/, /<pane [^>]*state="frozen"/],
  'sheet protection': [/sheet\d/, /<sheetProtection /],
  'workbook protection': [/workbook/, /<workbookProtection /],
  'hyperlink with a tip': [/sheet\d/, /<hyperlink [^>]*tooltip=/],
  'hyperlink inside': [/sheet\d/, /<hyperlink [^>]*location=/],
  comment: [/comments/, /<comment /],
  'comment thread': [/threadedComment/, /<threadedComment /],
  picture: [/image1\.png$/, /PNG/],
  chart: [/chart1\.xml$/, /<c:barChart>/],
  'chart sheet': [/chartsheets/, /<chartsheet /],
  'custom XML': [/customXml\/item1/, /urn:cchc/],
  'custom properties': [/custom\.xml$/, /<property /],
  'unknown part': [/unknown\/thing/, /urn:example:thing/],
  'web extension': [/webextension1/, /<we:webextension /],
  macros: [/vbaProject\.bin$/, /^/],
  'ribbon of a macro workbook': [/customUI/, /<customUI /],
  'grouped columns': [/sheet\d/, /<col [^>]*outlineLevel="1"/],
  'closed group': [/sheet\d/, /<col [^>]*collapsed="1"/],
  'hidden row': [/sheet\d/, /<row [^>]*hidden="1"/],
  'hidden sheet': [/workbook/, /state="hidden"/],
  'very hidden sheet': [/workbook/, /state="veryHidden"/],
  'days from 1904': [/workbook/, /date1904="1"/],
  'strict namespace': [/workbook/, /purl\.oclc\.org/],
  'prefixed elements': [/sheet\d/, /<x:sheetData>/],
  'day as text': [/sheet\d/, /t="d"><v>2026-11-15/],
  'rich text': [/sharedStrings/, /<r><rPr>/],
  'phonetic guide': [/sharedStrings/, /<rPh /],
  'shared formula': [/sheet\d/, /<f t="shared"/],
  'array formula': [/sheet\d/, /<f t="array"/],
  'spilling formula': [/sheet\d/, /<c [^>]*cm="1"/],
  'formula without a value': [/sheet\d/, /<\/f><\/c>/],
  'text in the cell': [/sheet\d/, /t="inlineStr"/],
  'cells without a name': [/sheet\d/, /<row><c>/],
  'external link': [/externalLink1\.xml$/, /<externalBook /],
  'order of calculation': [/calcChain/, /<calcChain /],
  'printer settings': [/printerSettings1\.bin$/, /^/],
  'absolute targets': [/workbook\.xml\.rels|wb\.xml\.rels/, /Target="\//],
  'UTF-16': [/workbook/, /^\xff\xfe|^\ufffd\ufffd/],
};

const WRITERS: readonly string[] = [
  'excel-',
  'openpyxl-',
  'libreoffice-',
  'exceljs.',
  'sheetjs.',
  'xlsx-populate.',
  'write-excel-file.',
];

const parts = [...corpusFiles()].flatMap(([file, bytes]) =>
  Object.entries(unzipSync(bytes)).map(([path, content]) => ({ file, path, content })),
);

describe('the corpus', () => {
  it('holds every feature that has to come through', () => {
    const texts = parts.map((part) => ({ ...part, text: strFromU8(part.content) }));
    const absent = Object.entries(FEATURES).filter(
      ([, [part, inside]]) => !texts.some(({ path, text }) => part.test(path) && inside.test(text)),
    );
    expect(absent.map(([feature]) => feature)).toEqual([]);
  });

  it('is written by Excel’s manner, openpyxl, LibreOffice and four writers of npm', () => {
    const files = [...corpusFiles().keys()];
    const used = WRITERS.filter((writer) => files.some((file) => file.startsWith(writer)));
    expect(used).toEqual(WRITERS);
  });

  it('is small', () => {
    const sizes = [...corpusFiles().values()].map(({ length }) => length);
    expect(Math.max(...sizes)).toBeLessThan(60_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
  });
});
