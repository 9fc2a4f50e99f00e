/** As Nghị định 30/2020/NĐ-CP has the text of a document: 14 points, justified, 6 points apart. */
const STYLE =
  "font-family:'Times New Roman',serif;font-size:14pt;text-align:justify;text-indent:1.27cm;margin:6pt 0 0 0";

/** Paragraphs for Word, as it takes them from the clipboard. */
export function sentencesAsHtml(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `<p style="${STYLE}">${escapeHtml(text)}</p>`).join('\n');
}

/** The same for programs that take bare text. */
export function sentencesAsText(paragraphs: readonly string[]): string {
  return paragraphs.join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (letter) => ENTITIES[letter] ?? letter).replaceAll('\n', '<br>');
}
