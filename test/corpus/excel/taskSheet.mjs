// A sheet with everything that hangs on a sheet; the elements stand in the order of the schema.
import { MAIN, MC, R, relationships } from './package.mjs';
import { indexOf, RICH_AT } from './strings.mjs';
import { BODY, DAY, GRADIENT, HEADING, NORMAL, PERCENT, TITLE } from './styles.mjs';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const TABLE = 'NhiemVu[[#This Row],';

const text = (at, string, style = BODY) =>
  `<c r="${at}" s="${style}" t="s"><v>${typeof string === 'number' ? string : indexOf(string)}</v></c>`;
const number = (at, value, style = BODY) => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
const row = (number, cells, more = '') =>
  `<row r="${number}" spans="1:8"${more} x14ac:dyDescent="0.25">${cells.join('')}</row>`;

const task = (at, name, target, done) =>
  row(at, [
    number(`A${at}`, at - 3),
    text(`B${at}`, name),
    number(`C${at}`, target),
    number(`D${at}`, done),
    `<c r="E${at}" s="${PERCENT}"><f>IFERROR(${TABLE}[Thực hiện]]/${TABLE}[Chỉ tiêu]],"")</f><v>${done / target}</v></c>`,
    text(`F${at}`, 'x'),
    `<c r="G${at}" s="${BODY}"/>`,
  ]);

const ROWS = [
  row(
    1,
    [
      text('A1', 'PHỤ LỤC KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2026', TITLE),
      ...'BCDEF'.split('').map((letter) => `<c r="${letter}1" s="${TITLE}"/>`),
    ],
    ' ht="30" customHeight="1"',
  ),
  row(3, [
    ...['STT', 'Nội dung nhiệm vụ', 'Chỉ tiêu', 'Thực hiện', 'Tỷ lệ', 'Hoàn thành'].map(
      (heading, index) => text(`${'ABCDEF'[index]}3`, heading, HEADING),
    ),
  ]),
  task(4, 'Tuyên truyền trên Cổng thông tin điện tử', 10, 8),
  task(5, 'Phát thanh trên hệ thống truyền thanh cơ sở', 4, 4),
  task(6, ' Hội nghị  quán triệt ', 2, 3),
  row(7, [
    text('A7', 'Tổng'),
    `<c r="B7" s="${BODY}"/>`,
    `<c r="C7" s="${BODY}"><f>SUBTOTAL(109,NhiemVu[Chỉ tiêu])</f><v>16</v></c>`,
    `<c r="D7" s="${BODY}"><f>SUBTOTAL(109,NhiemVu[Thực hiện])</f><v>15</v></c>`,
    `<c r="E7" s="${PERCENT}"><f>IF(NhiemVu[[#Totals],[Chỉ tiêu]]=0,0,NhiemVu[[#Totals],[Thực hiện]]/NhiemVu[[#Totals],[Chỉ tiêu]])</f><v>0.9375</v></c>`,
    `<c r="F7" s="${BODY}"/>`,
  ]),
  row(9, [text('B9', 'Dòng một\nDòng hai'), text('C9', RICH_AT, NORMAL), text('D9', RICH_AT + 1)]),
  row(
    10,
    [
      text('B10', 'Ký hiệu _x000D_ và _x005F_x000D_ & <b>'),
      number('C10', 46341, DAY),
      text('D10', RICH_AT + 2),
      text('H10', 'x', GRADIENT),
    ],
    ' ht="40.5" customHeight="1" s="6" customFormat="1" thickBot="1"',
  ),
  row(
    11,
    [`<c r="B11"><f>Nam</f><v>2026</v></c>`, `<c r="C11"><f>HamRieng+1</f><v>8</v></c>`],
    ' hidden="1" outlineLevel="1"',
  ),
  row(12, [], ' collapsed="1"'),
];

const CONDITIONAL = `<conditionalFormatting sqref="D4:D6"><cfRule type="cellIs" dxfId="0" priority="6" stopIfTrue="1" operator="lessThan"><formula>$C4</formula></cfRule><cfRule type="colorScale" priority="5"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting><conditionalFormatting sqref="E4:E6"><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{DA7ABA51-AAAA-BBBB-0001-000000000001}</x14:id></ext></extLst></cfRule><cfRule type="iconSet" priority="3"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting><conditionalFormatting sqref="B4:B6 F4:F6"><cfRule type="duplicateValues" dxfId="2" priority="2"/><cfRule type="expression" dxfId="1" priority="1"><formula>AND($F4="x",LEN($B4)&gt;0)</formula></cfRule></conditionalFormatting>`;

const VALIDATIONS = `<dataValidations count="4"><dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Kiểm tra" error="Nên chọn trong danh sách" promptTitle="Hoàn thành" prompt="Chọn x hoặc để trống" sqref="F4:F6"><formula1>"x,chưa"</formula1></dataValidation><dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" sqref="C4:D6"><formula1>0</formula1></dataValidation><dataValidation type="date" errorStyle="information" operator="between" allowBlank="1" showErrorMessage="1" sqref="C10"><formula1>46023</formula1><formula2>46387</formula2></dataValidation><dataValidation type="custom" allowBlank="1" showInputMessage="1" sqref="B4:B6"><formula1>LEN(B4)&lt;500</formula1></dataValidation></dataValidations>`;

const HYPERLINKS = `<hyperlinks><hyperlink ref="B4" r:id="rId1" tooltip="Mở trang" display="Cổng"/><hyperlink ref="B5" location="'Số liệu'!A1" display="Số liệu"/><hyperlink ref="H10" r:id="rId2"/></hyperlinks>`;

const PAGE = `<printOptions horizontalCentered="1" gridLines="1"/><pageMargins left="1.1811023622047245" right="0.59055118110236227" top="0.78740157480314965" bottom="0.78740157480314965" header="0.31496062992125984" footer="0.31496062992125984"/><pageSetup paperSize="9" scale="95" fitToHeight="0" orientation="landscape" useFirstPageNumber="1" errors="dash" r:id="rId3"/><headerFooter differentOddEven="1" differentFirst="1" scaleWithDoc="0"><oddHeader>&amp;L&amp;"Times New Roman,Bold"DỰ THẢO&amp;C&amp;P</oddHeader><oddFooter>&amp;RTrang &amp;P/&amp;N</oddFooter><evenHeader>&amp;C&amp;P</evenHeader><firstHeader>&amp;LUBND XÃ</firstHeader><firstFooter>&amp;C&amp;D</firstFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="6" max="1048575" man="1"/></colBreaks>`;

const EXTENSIONS = `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}"><x14:dataBar minLength="0" maxLength="100" border="1" negativeBarBorderColorSameAsPositive="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF638EC6"/><x14:negativeFillColor rgb="FFFF0000"/><x14:negativeBorderColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>E4:E6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext xmlns:x14="${X14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" xr:uid="{00000000-0002-0000-0000-000005000000}"><x14:formula1><xm:f>'Danh mục'!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>G4:G6</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext xmlns:x14="${X14}" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries theme="4"/><x14:sparklines><x14:sparkline><xm:f>'Nhiệm vụ'!C4:D4</xm:f><xm:sqref>H4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

export const taskSheet = () =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="${MC}" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"><sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0" summaryRight="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H12"/><sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="90" zoomScaleNormal="90" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="C1" sqref="C1"/><selection pane="bottomLeft" activeCell="A4" sqref="A4"/><selection pane="bottomRight" activeCell="D5" sqref="D5:D6"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="9" defaultRowHeight="15.75" outlineLevelRow="1" outlineLevelCol="2" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="5.625" style="3" customWidth="1"/><col min="2" max="2" width="42.5" bestFit="1" customWidth="1"/><col min="3" max="6" width="11.375" customWidth="1"/><col min="7" max="7" width="20.625" hidden="1" customWidth="1" outlineLevel="1" collapsed="1"/><col min="9" max="10" width="9" hidden="1" outlineLevel="2"/><col min="11" max="11" width="9" collapsed="1"/><col min="12" max="16384" width="9" hidden="1"/></cols><sheetData>${ROWS.join('')}</sheetData><sheetProtection algorithmName="SHA-512" hashValue="Tm90IGEgcmVhbCBoYXNoOyBvbmx5IGEgc2hhcGUgb2Ygb25lLg==" saltValue="AAECAwQFBgcICQoLDA0ODw==" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0"/><protectedRanges><protectedRange sqref="C4:D6" name="NhapLieu"/></protectedRanges><mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="B12:C12"/></mergeCells>${CONDITIONAL}${VALIDATIONS}${HYPERLINKS}${PAGE}<ignoredErrors><ignoredError sqref="A4:A6" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId4"/><legacyDrawing r:id="rId5"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts>${EXTENSIONS}</worksheet>`;

export const taskSheetRelationships = () =>
  relationships(
    ['hyperlink', 'https://quangtri.gov.vn/cchc?a=1&amp;b=2', 'External'],
    ['hyperlink', 'mailto:cchc@quangtri.gov.vn', 'External'],
    ['printerSettings', '../printerSettings/printerSettings1.bin'],
    ['drawing', '../drawings/drawing1.xml'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['table', '../tables/table1.xml'],
    ['comments', '../comments1.xml'],
    [
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      '../threadedComments/threadedComment1.xml',
    ],
  );

export const table = () =>
  `<table xmlns="${MAIN}" xmlns:mc="${MC}" mc:Ignorable="xr xr3" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3" id="1" xr:uid="{00000000-000C-0000-FFFF-FFFF00000000}" name="NhiemVu" displayName="NhiemVu" ref="A3:F7" totalsRowCount="1"><autoFilter ref="A3:F6" xr:uid="{00000000-0009-0000-0100-000001000000}"><filterColumn colId="5"><filters><filter val="x"/></filters></filterColumn></autoFilter><tableColumns count="6"><tableColumn id="1" xr3:uid="{00000000-0010-0000-0000-000001000000}" name="STT" totalsRowLabel="Tổng"/><tableColumn id="2" name="Nội dung nhiệm vụ"/><tableColumn id="3" name="Chỉ tiêu" totalsRowFunction="sum"/><tableColumn id="4" name="Thực hiện" totalsRowFunction="sum"/><tableColumn id="5" name="Tỷ lệ" totalsRowFunction="custom" dataDxfId="3"><calculatedColumnFormula>IFERROR(${TABLE}[Thực hiện]]/${TABLE}[Chỉ tiêu]],"")</calculatedColumnFormula><totalsRowFormula>IF(NhiemVu[[#Totals],[Chỉ tiêu]]=0,0,NhiemVu[[#Totals],[Thực hiện]]/NhiemVu[[#Totals],[Chỉ tiêu]])</totalsRowFormula></tableColumn><tableColumn id="6" name="Hoàn thành"/></tableColumns><tableStyleInfo name="Kiểu bảng" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
