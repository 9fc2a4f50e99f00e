import { textWidth } from './glyphs';

/** Excel and LibreOffice break after blanks, and inside links after "/" and "-". */
const PIECES = /[^\s/-]*[/-]+[^\S\n]*|[^\s/-]+[^\S\n]*|[^\S\n]+/gu;

export interface TextBox {
  /** Points. */
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
}

/** The printed lines of a text; put together again they are the text, line breaks included. */
export function breakLines(text: string, box: TextBox): string[] {
  const paragraphs = text.match(/[^\n]*\n|[^\n]+$/g) ?? [''];
  // Behind the last break there is a line, too.
  if (text.endsWith('\n')) paragraphs.push('');
  return paragraphs.flatMap((paragraph) => breakParagraph(paragraph, box));
}

function breakParagraph(paragraph: string, box: TextBox): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const { text, width, blank } of paragraph.match(PIECES)?.flatMap((word) => fit(word, box)) ??
    []) {
    if (line !== '' && filled + width > box.width) {
      lines.push(line);
      line = '';
      filled = 0;
    }
    line += text;
    filled += width + blank;
  }
  return [...lines, paragraph.endsWith('\n') ? `${line}\n` : line];
}

interface Piece {
  readonly text: string;
  readonly width: number;
  /** Of the blanks behind it, which may hang over the end of a line. */
  readonly blank: number;
}

function pieceOf(text: string, box: TextBox): Piece {
  const word = text.trimEnd();
  const blank = word === text ? 0 : widthOf(text.slice(word.length), box);
  return { text, width: widthOf(word, box), blank };
}

/** A word that is wider than the cell is cut where the cell ends. */
function fit(word: string, box: TextBox): Piece[] {
  const whole = pieceOf(word, box);
  if (whole.width <= box.width) return [whole];
  const parts: string[] = [];
  let part = '';
  let filled = 0;
  for (const letter of word) {
    const width = widthOf(letter, box);
    if (part !== '' && filled + width > box.width) {
      parts.push(part);
      part = '';
      filled = 0;
    }
    part += letter;
    filled += width;
  }
  return [...parts, part].map((text) => pieceOf(text, box));
}

function widthOf(text: string, { size, bold }: TextBox): number {
  return textWidth(text, size, bold);
}

/** Lines in parts of at most so many. */
export function cutLines(lines: readonly string[], most: number): string[][] {
  if (lines.length <= most) return [[...lines]];
  const cut = cutAt(lines, most);
  return [lines.slice(0, cut), ...cutLines(lines.slice(cut), most)];
}

/** Where to cut after at most so many lines: at the end of a paragraph, unless that is far above. */
export function cutAt(lines: readonly string[], most: number): number {
  const ends = lines.slice(0, most).findLastIndex((line) => line.endsWith('\n')) + 1;
  return ends * 2 > most ? ends : most;
}

/** A line of Times New Roman takes 15.75 points at size 12 in Excel, and less in LibreOffice. */
export const LINE_HEIGHT = 1.3125;

/** Half a line of reserve: printers measure a little differently from screens. */
const RESERVE = 0.5;

/** The highest row that Excel has, in points. */
export const HIGHEST_ROW = 409;

export function rowHeight(lines: number, size: number): number {
  return Math.ceil((lines + RESERVE) * size * LINE_HEIGHT);
}

export function linesPerRow(size: number): number {
  return linesIn(HIGHEST_ROW, size);
}

/** How many lines a row of this height holds. */
export function linesIn(points: number, size: number): number {
  return Math.floor(points / (size * LINE_HEIGHT) - RESERVE);
}
