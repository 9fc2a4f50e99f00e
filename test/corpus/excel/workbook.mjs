// The whole package: what a workbook of many years in Excel may carry.
import * as drawings from './drawings.mjs';
import * as sheets from './otherSheets.mjs';
import { contentTypes, MAIN, MC, R, relationships } from './package.mjs';
import { sharedStrings } from './strings.mjs';
import { styles } from './styles.mjs';
import { table, taskSheet, taskSheetRelationships } from './taskSheet.mjs';
import { theme } from './theme.mjs';

const OFFICE = 'http://schemas.microsoft.com/office';
const VENDOR = 'application/vnd.openxmlformats-officedocument.';

const name = (attributes, formula) => `<definedName ${attributes}>${formula}</definedName>`;

const NAMES = [
  name('name="_xlnm._FilterDatabase" localSheetId="1" hidden="1"', "'Số liệu'!$A$1:$C$6"),
  name('name="_xlnm.Print_Area" localSheetId="0"', "'Nhiệm vụ'!$A$1:$F$12"),
  name('name="_xlnm.Print_Titles" localSheetId="0"', "'Nhiệm vụ'!$A:$B,'Nhiệm vụ'!$3:$3"),
  name('name="An" hidden="1"', "'Danh mục'!$A$2:$A$4"),
  name('name="HamRieng" comment="Một công thức"', "SUM('Số liệu'!$B$1,'Số liệu'!$C$3:$C$6)"),
  name('name="Nam"', '2026'),
  name('name="Noi" localSheetId="1"', "'Số liệu'!$B$1"),
  name('name="Noi"', "'Nhiệm vụ'!$A$1"),
  name('name="TenXa"', '"Vĩnh Linh &amp; Hồ Xá"'),
];

const workbook = () =>
  `<workbook xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="${MC}" mc:Ignorable="x15 xr xr6 xr10 xr2" xmlns:x15="${OFFICE}/spreadsheetml/2010/11/main" xmlns:xr="${OFFICE}/spreadsheetml/2014/revision" xmlns:xr6="${OFFICE}/spreadsheetml/2016/revision6" xmlns:xr10="${OFFICE}/spreadsheetml/2016/revision10" xmlns:xr2="${OFFICE}/spreadsheetml/2015/revision2"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="26026"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Báo cáo\\" xmlns:x15ac="${OFFICE}/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><xr:revisionPtr revIDLastSave="0" documentId="13_ncr:1_{00000000-0000-0000-0000-000000000000}" xr6:coauthVersionLast="47" xr10:uidLastSave="{00000000-0000-0000-0000-000000000000}"/><workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="Tm90IGEgcmVhbCBoYXNo" workbookSaltValue="AAECAw==" workbookSpinCount="100000" lockStructure="0"/><bookViews><workbookView xWindow="-120" yWindow="-120" windowWidth="29040" windowHeight="15840" tabRatio="700" firstSheet="0" activeTab="0" xr2:uid="{00000000-000D-0000-FFFF-FFFF00000000}"/></bookViews><sheets><sheet name="Nhiệm vụ" sheetId="1" r:id="rId1"/><sheet name="Số liệu" sheetId="7" r:id="rId2"/><sheet name="Danh mục" sheetId="3" state="hidden" r:id="rId3"/><sheet name="Rất 'ẩn' &amp; lạ" sheetId="4" state="veryHidden" r:id="rId4"/></sheets><externalReferences><externalReference r:id="rId5"/></externalReferences><definedNames>${NAMES.join('')}</definedNames><calcPr calcId="191029" iterate="1" iterateCount="50"/><customWorkbookViews><customWorkbookView name="Xem" guid="{AAAAAAAA-0000-0000-0000-000000000001}" windowWidth="100" windowHeight="100" activeSheetId="1"/></customWorkbookViews><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="${OFFICE}/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;

const CALC_CELLS = [
  ...['E4', 'E5', 'E6', 'C7', 'D7', 'E7', 'B11', 'C11'].map((at) => [at, 1]),
  ...['A3', 'B3', 'A4', 'B4', 'A5', 'B5', 'A6', 'B6', 'D6', 'A7', 'C7', 'D7', 'C12'].map((at) => [
    at,
    7,
  ]),
];

const calcChain = () =>
  `<calcChain xmlns="${MAIN}">${CALC_CELLS.map(([at, sheet]) => `<c r="${at}" i="${sheet}"/>`).join('')}</calcChain>`;

const metadata = () =>
  `<metadata xmlns="${MAIN}" xmlns:xda="${OFFICE}/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const externalLink = () =>
  `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${R}" r:id="rId1"><sheetNames><sheetName val="Xã"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="2"><cell r="B2"><v>42</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;

const customProperties = () =>
  `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Đơn vị"><vt:lpwstr>Vĩnh Linh</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="Số lần"><vt:i4>3</vt:i4></property></Properties>`;

const core = () =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Phụ lục</dc:title><dc:creator>Nguyễn Văn A</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2026-01-02T03:04:05Z</dcterms:created></cp:coreProperties>`;

const app = () =>
  `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><DocSecurity>0</DocSecurity><AppVersion>16.0300</AppVersion></Properties>`;

const taskpanes = () =>
  `<wetp:taskpanes xmlns:wetp="${OFFICE}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="${R}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

const webExtension = () =>
  `<we:webextension xmlns:we="${OFFICE}/webextensions/webextension/2010/11" id="{12345678-0000-0000-0000-000000000000}"><we:reference id="wa104380862" version="1.0.0.0" store="vi-VN" storeType="OMEX"/><we:alternateReferences/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties><we:bindings/><we:snapshot xmlns:r="${R}"/></we:webextension>`;

const customXml = () => '<báoCáo xmlns="urn:cchc"><kỳ>Năm</kỳ></báoCáo>';

const customXmlProperties = () =>
  `<ds:datastoreItem ds:itemID="{ABCDEF01-0000-0000-0000-000000000000}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:cchc"/></ds:schemaRefs></ds:datastoreItem>`;

const bytes = (length, seed) =>
  Uint8Array.from({ length }, (_, index) => (index * 31 + seed * 17) % 256);

export function fullParts() {
  return {
    '[Content_Types].xml': contentTypes(
      {
        'xl/workbook.xml': 'sheet.main',
        'xl/worksheets/sheet1.xml': 'worksheet',
        'xl/worksheets/sheet2.xml': 'worksheet',
        'xl/worksheets/sheet3.xml': 'worksheet',
        'xl/worksheets/sheet4.xml': 'worksheet',
        'xl/externalLinks/externalLink1.xml': 'externalLink',
        'xl/theme/theme1.xml': `${VENDOR}theme+xml`,
        'xl/styles.xml': 'styles',
        'xl/sharedStrings.xml': 'sharedStrings',
        'xl/metadata.xml': 'sheetMetadata',
        'xl/drawings/drawing1.xml': `${VENDOR}drawing+xml`,
        'xl/charts/chart1.xml': `${VENDOR}drawingml.chart+xml`,
        'xl/charts/style1.xml': 'application/vnd.ms-office.chartstyle+xml',
        'xl/charts/colors1.xml': 'application/vnd.ms-office.chartcolorstyle+xml',
        'xl/tables/table1.xml': 'table',
        'xl/comments1.xml': 'comments',
        'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
        'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
        'xl/calcChain.xml': 'calcChain',
        'xl/unknown/thing.xml': 'application/vnd.example.thing+xml',
        'customXml/itemProps1.xml': `${VENDOR}customXmlProperties+xml`,
        'xl/webextensions/taskpanes.xml': 'application/vnd.ms-office.webextensiontaskpanes+xml',
        'xl/webextensions/webextension1.xml': 'application/vnd.ms-office.webextension+xml',
        'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
        'docProps/app.xml': `${VENDOR}extended-properties+xml`,
        'docProps/custom.xml': `${VENDOR}custom-properties+xml`,
      },
      {
        bin: `${VENDOR}spreadsheetml.printerSettings`,
        vml: `${VENDOR}vmlDrawing`,
        png: 'image/png',
      },
    ),
    '_rels/.rels': relationships(
      ['officeDocument', 'xl/workbook.xml'],
      [
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
      ['extended-properties', 'docProps/app.xml'],
      ['custom-properties', 'docProps/custom.xml'],
      [`${OFFICE}/2011/relationships/webextensiontaskpanes`, 'xl/webextensions/taskpanes.xml'],
    ),
    'xl/workbook.xml': workbook(),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['worksheet', 'worksheets/sheet3.xml'],
      ['worksheet', 'worksheets/sheet4.xml'],
      ['externalLink', 'externalLinks/externalLink1.xml'],
      ['theme', 'theme/theme1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['sheetMetadata', 'metadata.xml'],
      ['calcChain', 'calcChain.xml'],
      ['customXml', '../customXml/item1.xml'],
      [`${OFFICE}/2017/10/relationships/person`, 'persons/person.xml'],
      ['urn:example:thing', 'unknown/thing.xml'],
    ),
    'xl/worksheets/sheet1.xml': taskSheet(),
    'xl/worksheets/sheet2.xml': sheets.figuresSheet(),
    'xl/worksheets/sheet3.xml': sheets.listsSheet(),
    'xl/worksheets/sheet4.xml': sheets.emptySheet(),
    'xl/externalLinks/externalLink1.xml': externalLink(),
    'xl/theme/theme1.xml': theme(),
    'xl/styles.xml': styles(),
    'xl/sharedStrings.xml': sharedStrings(),
    'xl/metadata.xml': metadata(),
    'xl/worksheets/_rels/sheet1.xml.rels': taskSheetRelationships(),
    'xl/drawings/_rels/drawing1.xml.rels': drawings.drawingRelationships(),
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([
      'externalLinkPath',
      'file:///C:\\Xã\\số%20liệu.xlsx',
      'External',
    ]),
    'xl/charts/_rels/chart1.xml.rels': drawings.chartRelationships(),
    'xl/webextensions/_rels/taskpanes.xml.rels': relationships([
      `${OFFICE}/2011/relationships/webextension`,
      'webextension1.xml',
    ]),
    'customXml/_rels/item1.xml.rels': relationships(['customXmlProps', 'itemProps1.xml']),
    'xl/drawings/drawing1.xml': drawings.drawing(),
    'xl/drawings/vmlDrawing1.vml': drawings.vmlDrawing(),
    'xl/charts/chart1.xml': drawings.chart(),
    'xl/charts/style1.xml': drawings.chartStyle(),
    'xl/charts/colors1.xml': drawings.chartColors(),
    'xl/media/image1.png': drawings.image(),
    'xl/tables/table1.xml': table(),
    'xl/comments1.xml': drawings.comments(),
    'xl/threadedComments/threadedComment1.xml': drawings.threadedComments(),
    'xl/persons/person.xml': drawings.persons(),
    'xl/printerSettings/printerSettings1.bin': bytes(300, 1),
    'xl/calcChain.xml': calcChain(),
    'xl/unknown/thing.xml': '<thing xmlns="urn:example:thing"> không  ai biết </thing>',
    'xl/webextensions/taskpanes.xml': taskpanes(),
    'xl/webextensions/webextension1.xml': webExtension(),
    'customXml/item1.xml': customXml(),
    'customXml/itemProps1.xml': customXmlProperties(),
    'docProps/core.xml': core(),
    'docProps/app.xml': app(),
    'docProps/custom.xml': customProperties(),
  };
}
