// The least theme that Excel, LibreOffice and openpyxl take.
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const COLORS = {
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
};

const colors = Object.entries(COLORS)
  .map(([slot, rgb]) => `<a:${slot}><a:srgbClr val="${rgb}"/></a:${slot}>`)
  .join('');
const font = (latin) => `<a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/>`;
const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="6350">${solid}</a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const thrice = (text) => text.repeat(3);

export const theme = () =>
  `<a:theme xmlns:a="${A}" name="Office Theme"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>${colors}</a:clrScheme><a:fontScheme name="Office"><a:majorFont>${font('Calibri Light')}</a:majorFont><a:minorFont>${font('Calibri')}</a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${thrice(solid)}</a:fillStyleLst><a:lnStyleLst>${thrice(line)}</a:lnStyleLst><a:effectStyleLst>${thrice(effect)}</a:effectStyleLst><a:bgFillStyleLst>${thrice(solid)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
