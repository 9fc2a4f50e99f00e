import { unbrokenWords } from '../text/report';
import { textWidth } from './glyphs';
import { type LayoutColumn, widthOf } from './layout';
import { breakLines } from './lines';
import { CELL_PADDING, LINE_STYLES } from './styles';

/** Widths to try, as shares of the page's, from narrow to broad. */
const STEPS = Array.from({ length: 11 }, (_, index) => 0.5 + index * 0.05);

/** Lines of a title are as even as its words allow, and keep together what is one word to a reader. */
export function titleLines(title: string, columns: readonly LayoutColumn[]): string {
  const { size, bold } = LINE_STYLES.title;
  const room = widthOf(columns) - CELL_PADDING;
  const lines = breakLines(title, { width: room, size, bold }).length;
  if (lines === 1 || title.includes('\n')) return title;
  const widths = STEPS.map((step) => room * step);
  const even = widths
    .map((width) => filled(unbrokenWords(title), (text) => textWidth(text, size, bold) <= width))
    .find((texts) => texts !== null && texts.length <= lines);
  return even?.join('\n') ?? title;
}

/** The words in lines; null where one alone is too wide. */
function filled(words: readonly string[], fits: (text: string) => boolean): string[] | null {
  if (!words.every(fits)) return null;
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    return last !== undefined && fits(longer) ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}
