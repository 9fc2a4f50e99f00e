// A picture, a chart with its style parts, a comment with its shape and its thread.
import { MAIN, R, relationships } from './package.mjs';

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

const place = (column, row) =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
const anchor = (from, to, inside) =>
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${place(...from)}</xdr:from><xdr:to>${place(...to)}</xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;

const chartFrame = (relation) =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const PICTURE = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Quốc huy" descr="Hình"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="190500" cy="190500"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;

export const drawing = () =>
  `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${R}">${anchor([7, 0], [8, 1], PICTURE)}${anchor([7, 13], [11, 25], chartFrame('rId2'))}</xdr:wsDr>`;

export const drawingRelationships = () =>
  relationships(['image', '../media/image1.png'], ['chart', '../charts/chart1.xml']);

export const chartSheetDrawing = () =>
  `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${R}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9296400" cy="6070600"/>${chartFrame('rId1')}<xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;

export const chartSheetDrawingRelationships = () =>
  relationships(['chart', '../charts/chart2.xml']);

const reference = (tag, kind, formula) =>
  `<c:${tag}><c:${kind}><c:f>${formula}</c:f></c:${kind}></c:${tag}>`;

export const chart = () =>
  `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${A}" xmlns:r="${R}"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>${reference('tx', 'strRef', "'Nhiệm vụ'!$D$3")}${reference('cat', 'strRef', "'Nhiệm vụ'!$B$4:$B$6")}${reference('val', 'numRef', "'Nhiệm vụ'!$D$4:$D$6")}</c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

export const chartRelationships = () =>
  relationships(
    ['http://schemas.microsoft.com/office/2011/relationships/chartStyle', 'style1.xml'],
    ['http://schemas.microsoft.com/office/2011/relationships/chartColorStyle', 'colors1.xml'],
  );

const CHART_STYLE = 'http://schemas.microsoft.com/office/drawing/2012/chartStyle';

export const chartStyle = () =>
  `<cs:chartStyle xmlns:cs="${CHART_STYLE}" xmlns:a="${A}" id="201"/>`;

export const chartColors = () =>
  `<cs:colorStyle xmlns:cs="${CHART_STYLE}" xmlns:a="${A}" meth="cycle" id="10"><a:schemeClr val="accent1"/></cs:colorStyle>`;

export const comments = () =>
  `<comments xmlns="${MAIN}"><authors><author>Nguyễn Văn A</author><author>tc={11111111-2222-3333-4444-555555555555}</author></authors><commentList><comment ref="D4" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/><rFont val="Tahoma"/></rPr><t>Nguyễn Văn A:</t></r><r><t xml:space="preserve">
Kiểm tra lại số này</t></r></text></comment><comment ref="D5" authorId="1" shapeId="0"><text><t>[Threaded comment]
Đã kiểm tra</t></text></comment></commentList></comments>`;

const shape = (id, row) =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto"><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>4, 15, 2, 2, 6, 31, 6, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>3</x:Column></x:ClientData></v:shape>`;

/** As Excel writes it: no declaration, and an element that is never closed would be allowed too. */
export const vmlDrawing = () =>
  new TextEncoder().encode(
    `<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>${shape(1025, 3)}${shape(1026, 4)}</xml>`,
  );

const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const PERSON = '{99999999-8888-7777-6666-555555555555}';

export const threadedComments = () =>
  `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="D5" dT="2026-11-20T08:00:00.00" personId="${PERSON}" id="{11111111-2222-3333-4444-555555555555}"><text>Đã kiểm tra</text></threadedComment></ThreadedComments>`;

export const persons = () =>
  `<personList xmlns="${THREADED}"><person displayName="Trần Thị B" id="${PERSON}" userId="b" providerId="None"/></personList>`;

/** One red point. */
export const image = () =>
  Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
      'base64',
    ),
  );
