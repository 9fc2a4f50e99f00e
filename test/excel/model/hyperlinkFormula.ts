const TEXTS = '(?:"(?:[^"]|"")*"&?)+';
const HYPERLINK = new RegExp(`^=HYPERLINK\\(${TEXTS},(${TEXTS})\\)$`);

/** The one formula whose value stands in it: =HYPERLINK("address","na"&"me") shows "name". */
export function hyperlinkText(formula: string): string | null {
  const [, text] = HYPERLINK.exec(formula) ?? [];
  if (text === undefined) return null;
  const parts = [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, part = '']) => part);
  return parts.join('').replaceAll('""', '"');
}
