const MOST_SPAN = 100;

/** The first table of what was copied as a page; null where it holds none. Nothing of it is loaded or run. */
export function readHtmlTable(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (table === null) return null;
  const rows: string[][] = [];
  [...table.rows].forEach((line, index) => {
    const row = (rows[index] ??= []);
    for (const cell of line.cells) {
      let column = 0;
      while (row[column] !== undefined) column += 1;
      row[column] = textOf(cell);
      // What a merged cell covers is empty, as in Excel.
      for (let down = 0; down < Math.min(cell.rowSpan || 1, MOST_SPAN); down += 1) {
        const below = (rows[index + down] ??= []);
        for (let right = 0; right < Math.min(cell.colSpan, MOST_SPAN); right += 1) {
          below[column + right] ??= '';
        }
      }
    }
  });
  return rows
    .slice(0, table.rows.length)
    .map((row) => Array.from(row, (text: string | undefined) => text ?? ''));
}

/** Lines and paragraphs as line breaks, other white space as one blank. */
function textOf(cell: Element): string {
  const pieces: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      pieces.push((node.textContent ?? '').replace(/[ \t\r\n]+/g, ' '));
    }
    if (!(node instanceof Element)) return;
    if (/^(?:style|script)$/i.test(node.tagName)) return;
    if (node.tagName === 'BR') pieces.push('\n');
    node.childNodes.forEach(walk);
    if (/^(?:P|DIV|LI)$/.test(node.tagName)) pieces.push('\n');
  };
  cell.childNodes.forEach(walk);
  return pieces
    .join('')
    .replace(/ *\n */g, '\n')
    .trim();
}

export function writeHtmlTable(rows: readonly (readonly string[])[]): string {
  const lines = rows.map(
    (cells) => `<tr>${cells.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`,
  );
  return `<table>${lines.join('')}</table>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\n': '<br>',
};

function escaped(text: string): string {
  return text.replace(/[&<>\n]/g, (sign) => ENTITIES[sign] ?? sign);
}
