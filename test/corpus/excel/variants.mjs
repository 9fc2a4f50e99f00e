// The same workbook in other clothes: each is legal, each has surprised some reader.
import { strFromU8 } from 'fflate';
import * as drawings from './drawings.mjs';
import { chartSheet, chartSheetRelationships } from './otherSheets.mjs';
import { DECLARATION, MAIN, relationships, zipped } from './package.mjs';
import { fullParts } from './workbook.mjs';

const PREFIXED =
  /^xl\/(workbook|styles|sharedStrings|metadata|calcChain|comments1|worksheets\/.*|tables\/.*|externalLinks\/.*)\.xml$/;

const mapTexts = (parts, change) =>
  Object.fromEntries(
    Object.entries(parts).map(([path, content]) => [
      path,
      typeof content === 'string' ? change(content, path) : content,
    ]),
  );

const replaceIn = (parts, path, ...pairs) => {
  const changed = pairs.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    return text.replace(from, to);
  }, parts[path]);
  return { ...parts, [path]: changed };
};

/** Elements of the main namespace as x:element. */
function prefixed(parts) {
  return mapTexts(parts, (text, path) =>
    PREFIXED.test(path)
      ? text
          .replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, '<$1x:$2')
          .replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
      : text,
  );
}

const STRICT = [
  [MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  ['http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/'],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    'http://purl.oclc.org/ooxml/officeDocument/extendedProperties',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'http://purl.oclc.org/ooxml/officeDocument/customProperties',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
    'http://purl.oclc.org/ooxml/officeDocument/customXml',
  ],
];

/** ISO/IEC 29500 Strict: other namespaces, and dates written as dates. */
function strict(parts) {
  const renamed = mapTexts(parts, (text) =>
    STRICT.reduce((all, [from, to]) => all.replaceAll(from, to), text),
  );
  const marked = replaceIn(renamed, 'xl/workbook.xml', [
    ' xmlns:r=',
    ' conformance="strict" xmlns:r=',
  ]);
  return replaceIn(marked, 'xl/worksheets/sheet2.xml', [
    '<c r="A8" s="4"><v>46341</v></c>',
    '<c r="A8" s="4" t="d"><v>2026-11-15</v></c>',
  ]);
}

function date1904(parts) {
  return replaceIn(parts, 'xl/workbook.xml', ['<workbookPr ', '<workbookPr date1904="1" ']);
}

function macros(parts) {
  const types = replaceIn(
    parts,
    '[Content_Types].xml',
    [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    ],
    [
      '</Types>',
      '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    ],
  );
  const linked = replaceIn(types, 'xl/_rels/workbook.xml.rels', [
    '</Relationships>',
    '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
  ]);
  const ribbon = replaceIn(linked, '_rels/.rels', [
    '</Relationships>',
    '<Relationship Id="rIdUi" Type="http://schemas.microsoft.com/office/2007/relationships/ui/extensibility" Target="customUI/customUI14.xml"/></Relationships>',
  ]);
  return {
    ...ribbon,
    'xl/vbaProject.bin': Uint8Array.from({ length: 900 }, (_, index) => (index * 7) % 256),
    'customUI/customUI14.xml':
      '<customUI xmlns="http://schemas.microsoft.com/office/2009/07/customui"/>',
  };
}

/** Absolute targets, parts in unusual places, single quotes, a byte order mark, comments. */
function relocated(parts) {
  const moves = {
    'xl/workbook.xml': 'so/wb.xml',
    'xl/_rels/workbook.xml.rels': 'so/_rels/wb.xml.rels',
    'xl/worksheets/sheet1.xml': 'data/one.XML',
    'xl/worksheets/_rels/sheet1.xml.rels': 'data/_rels/one.XML.rels',
    'xl/worksheets/sheet2.xml': 'data/trang%20hai.xml',
    'xl/sharedStrings.xml': 'strings.xml',
  };
  const absolute = (base) => (text) =>
    text.replace(/Target="(?!file:|https?:|mailto:|\/)([^"]*)"/g, (_, target) => {
      const path = new URL(target, `http://x/${base}`).pathname.slice(1);
      return `Target="/${moves[decodeURI(path)] ?? path}"`;
    });
  const changed = mapTexts(parts, (text, path) => {
    if (path === '_rels/.rels') return absolute('')(text);
    const [, folder] = /^(.*\/)_rels\//.exec(path) ?? [];
    if (folder !== undefined) return absolute(folder)(text);
    if (path === '[Content_Types].xml') {
      return Object.entries(moves).reduce(
        (all, [from, to]) => all.replace(`"/${from}"`, `"/${to}"`),
        text,
      );
    }
    if (path === 'xl/worksheets/sheet1.xml') return `\ufeff${DECLARATION}<!-- ô & <ô> -->${text}`;
    if (path === 'xl/worksheets/sheet2.xml') {
      const quoted = text.replace(/ (r|t|s)="([^"]*)"/g, " $1 = '$2'");
      return quoted.replace(
        '<sheetData>',
        '<sheetData ><!-- <row r="1"><c r="A1"><v>666</v></c></row> -->\n ',
      );
    }
    return text;
  });
  return Object.fromEntries(
    Object.entries(changed).map(([path, content]) => [moves[path] ?? path, content]),
  );
}

/** A sheet that is only a chart stands between the others. */
function withChartSheet(parts) {
  const booked = replaceIn(parts, 'xl/workbook.xml', [
    '<sheet name="Danh mục"',
    '<sheet name="Biểu đồ" sheetId="9" r:id="rIdChart"/><sheet name="Danh mục"',
  ]);
  const linked = replaceIn(booked, 'xl/_rels/workbook.xml.rels', [
    '</Relationships>',
    '<Relationship Id="rIdChart" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
  ]);
  const typed = replaceIn(linked, '[Content_Types].xml', [
    '</Types>',
    '<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"/><Override PartName="/xl/drawings/drawing2.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart2.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>',
  ]);
  return {
    ...typed,
    'xl/chartsheets/sheet1.xml': chartSheet(),
    'xl/chartsheets/_rels/sheet1.xml.rels': chartSheetRelationships(),
    'xl/drawings/drawing2.xml': drawings.chartSheetDrawing(),
    'xl/drawings/_rels/drawing2.xml.rels': drawings.chartSheetDrawingRelationships(),
    'xl/charts/chart2.xml': drawings.chart(),
  };
}

/** UTF-16 with its mark: XML allows it, and so does Excel. */
function utf16(parts) {
  const encode = (text) =>
    Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${text}`, 'utf16le');
  return mapTexts(parts, (text, path) =>
    /^xl\/(workbook|sharedStrings|worksheets\/sheet\d)\.xml$/.test(path)
      ? Uint8Array.from(encode(text))
      : text,
  );
}

export function excelFiles() {
  const full = fullParts();
  return {
    'excel-full.xlsx': zipped(full),
    'excel-macros.xlsm': zipped(macros(full)),
    'excel-prefixed.xlsx': zipped(prefixed(full)),
    'excel-strict.xlsx': zipped(strict(full)),
    'excel-date1904.xlsx': zipped(date1904(full)),
    'excel-relocated.xlsx': zipped(relocated(full)),
    'excel-chartsheet.xlsx': zipped(withChartSheet(full)),
    'excel-utf16.xlsx': zipped(utf16(full)),
  };
}
