import { VINH_LINH_2024 } from '../../../src/sheets/samples/vinhLinh2024';

/** A table as Word puts it on the clipboard, with all that it says around each word. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  const body = rows
    .map(
      (cells, row) =>
        ` <tr style='mso-yfti-irow:${row};height:15.75pt'>\n${cells.map(cell).join('\n')}\n </tr>`,
    )
    .join('\n');
  return `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml>
 <o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings>
</xml><![endif]-->
<style>
<!--
 p.MsoNormal, li.MsoNormal {mso-style-unhide:no; font-family:"Times New Roman",serif;}
 table td > p {margin:0}
-->
</style>
<!--[if gte mso 10]>
<style> table.MsoNormalTable {mso-style-name:"Table Normal";} </style>
<![endif]-->
</head>

<body lang=EN-US style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->
<p class=MsoNormal align=center style='text-align:center'><b><span lang=VI
style='font-size:14.0pt'>Phụ lục<o:p></o:p></span></b></p>

<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0
 style='border-collapse:collapse;border:none;mso-yfti-tbllook:1184'>
${body}
</table>

<p class=MsoNormal><i>Tổng số: ${String(rows.length - 1).padStart(2, '0')} nhiệm vụ./.<o:p></o:p></i></p>
<!--EndFragment-->
</body>

</html>`;
}

function cell(text: string): string {
  const lines = text.split('\n').map(paragraph).join('\n');
  return `  <td width=208 valign=top style='width:155.85pt;border:solid windowtext 1.0pt;
  padding:0cm 5.4pt 0cm 5.4pt'>\n${lines}\n  </td>`;
}

function paragraph(line: string): string {
  const content = line.trim() === '' ? '&nbsp;' : bullet(line);
  return `  <p class=MsoNormal style='text-align:justify;mso-element:frame'><span lang=VI
  style='font-size:13.0pt;mso-bidi-font-size:12.0pt;color:black'>${content}<o:p></o:p></span></p>`;
}

/** A list of Word brings its sign in a span of its own, inside conditions that HTML does not know. */
function bullet(line: string): string {
  if (!line.startsWith('· ')) return words(line);
  return `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
  style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words(line.slice(2))}`;
}

/** Lines are broken where Word breaks its own source; links and spelling marks are spans. */
function words(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/https?:\S+/g, (url) => `<a href="${url}"><span class=SpellE>${url}</span></a>`)
    .replace(/((?:\S+ ){9}\S+) /g, '$1\n  ')
    .replaceAll('  của', '<span style="mso-spacerun:yes">&nbsp; </span>của');
}

/** The phụ lục of seed 004, as Word puts it on the clipboard. */
export function phuLuc004(): string {
  const heads = ['STT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện'];
  const rows = VINH_LINH_2024.map(({ number, content, result, note }) => [
    ...[number, content, result],
    ...['x', '', note],
  ]);
  return wordTable([[...heads, 'Hoàn thành', 'Chưa hoàn thành', 'Ghi chú'], ...rows]);
}
