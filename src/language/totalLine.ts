import { clean } from './hygiene';
import { NUMERAL, readNumeral } from './numeral';

/** The line under a table of tasks: "Tổng số: 08 nhiệm vụ; hoàn thành: 07 (87,5%); chưa hoàn thành: 01". */
export interface TotalLine {
  readonly tasks: number;
  /** Null where the line does not say; "06/07" gives the first. */
  readonly done: number | null;
  readonly notDone: number | null;
  readonly notApplicable: number | null;
}

const TOTAL = new RegExp(
  String.raw`(?:tổng số|tổng cộng|cộng)(?: nhiệm vụ)?:? ?(${NUMERAL})(?= nhiệm vụ| ?[;,./]|\s*$)`,
  'iu',
);

/** Null for a text that states no total of tasks. */
export function readTotalLine(text: string): TotalLine | null {
  const line = clean(text);
  const tasks = readNumeral(TOTAL.exec(line)?.[1] ?? '');
  if (tasks === null) return null;
  return {
    tasks,
    done: figureBehind(line, '(?<!chưa )(?<!không )hoàn thành'),
    notDone: figureBehind(line, 'chưa hoàn thành'),
    notApplicable: figureBehind(line, 'không phát sinh'),
  };
}

function figureBehind(line: string, words: string): number | null {
  const pattern = new RegExp(`${words}(?: là)?:? ?(${NUMERAL})`, 'iu');
  return readNumeral(pattern.exec(line)?.[1] ?? '');
}
