import { matchingKey } from './key';

/** What staff put into a column of ticks; "ü" and "þ" are ticks of Wingdings that lost their font. */
const TICKS = ['x', '✓', '✔', '☑', '☒', '√', 'v', 'có', '1', 'ü', 'þ'].map(matchingKey);

/** The unit's own verdict in words. */
const VERDICTS = {
  done: [
    ...['hoàn thành', 'ht', 'đã hoàn thành', 'đạt', 'hoàn thành 100%', 'đã thực hiện', 'xong'],
    ...['đã xong', 'hoàn thành quá hạn', 'hoàn thành tốt', '100%', 'đã ht'],
  ],
  notDone: [
    ...['chưa hoàn thành', 'cht', 'không hoàn thành', 'chưa đạt', 'không đạt', 'chưa thực hiện'],
    ...['chưa', 'không thực hiện', 'chưa xong', 'quá hạn', 'chưa ht', 'không ht'],
  ],
  notApplicable: [
    ...['không phát sinh', 'kps', 'không có phát sinh', 'chưa phát sinh', 'không áp dụng', 'n/a'],
    ...['không thuộc thẩm quyền', 'không thuộc phạm vi'],
  ],
  underway: ['đang thực hiện', 'đang triển khai', 'đang th'],
  notDue: ['chưa đến hạn', 'chưa tới hạn', 'trong hạn'],
} as const;

export type Verdict = keyof typeof VERDICTS;

const VERDICT_OF: ReadonlyMap<string, Verdict> = new Map(
  Object.entries(VERDICTS).flatMap(([verdict, words]) =>
    words.map((word): [string, Verdict] => [matchingKey(word), verdict as Verdict]),
  ),
);

/** Whether one cell of a column of ticks is ticked. */
export function isTick(text: string): boolean {
  return TICKS.includes(bare(text));
}

/** What a cell for the unit's verdict says; null where the words are not known. A tick says done. */
export function readMark(text: string): Verdict | null {
  return isTick(text) ? 'done' : (VERDICT_OF.get(bare(text)) ?? null);
}

/** "(x)", "[X]", "Hoàn thành." */
function bare(text: string): string {
  return matchingKey(text).replace(/^[([]\s?|[.;!]$|\s?[)\]]$/g, '');
}
