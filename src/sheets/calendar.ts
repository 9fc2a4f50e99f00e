import { PERIOD_WORDS } from '../text/period';
import type { CalendarName } from './formulas/names';

/**
 * What the period comes to, reckoned once for the workbook in Danh mục: blocks of cells, each with
 * one formula for all. "{row}" and "{column}" stand for the place within the block, from one on.
 */
export interface CalendarBlock {
  readonly id: CalendarName;
  readonly heading: string;
  readonly rows: number;
  readonly columns: number;
  readonly formula: string;
}

const KNOWN = 'AND(ISNUMBER(@typedFrom),ISNUMBER(@typedTo))';
const PERIOD = 'MATCH(TRIM(@period),@periods,0)';

/** In CCHC reports January runs from 15 December to 14 January. */
const isCchc = (cchc: string, civil: string) => `=IF(@to="","",IF(DAY(@from)=15,${cchc},${civil}))`;

const cell = (block: string) => `INDEX(@${block},{column})`;
const inside = (from: string, part: string) =>
  `=IF(@to="",1,(INDEX(@${part}From,{column})<=@to)*(INDEX(@${part}To,{column})>=${from}))`;
const NEW_YEAR = 'INDEX(@monthFrom,1)';

/** How many weeks that end on a day (1 is Monday) end from one day to another. */
const weeks = (from: string, to: string) =>
  `MAX(0,INT((${to}-{row}-1)/7)-INT((${from}-{row}-2)/7))`;
const weeksIn = (part: string) =>
  weeks(`MAX(${cell(`${part}From`)},@start)`, `MIN(${cell(`${part}To`)},@to)`);
const ended = (part: string) => `(${cell(`${part}To`)}<=@to)*(${cell(`${part}To`)}>=@start)`;
const MONTHS_ENDED = `SUMPRODUCT((@monthTo>=${cell('quarterFrom')})*(@monthTo<=${cell('quarterTo')})*(@monthTo<=@to)*(@monthTo>=@start))`;

export const CALENDAR_BLOCKS: readonly CalendarBlock[] = [
  block('from', 'Từ ngày', `=IF(${KNOWN},@typedFrom,"")`),
  block('to', 'Đến ngày', `=IF(${KNOWN},@typedTo,"")`),
  block('start', 'Tính từ ngày', '=IF(@to="","",MAX(@from,N(@planStart)))'),
  block(
    'isYear',
    'Là kỳ Năm',
    `=IF(ISNUMBER(${PERIOD}),--(TRIM(@period)="${PERIOD_WORDS.year}"),1)`,
  ),
  block('months', 'Số tháng của kỳ', `=IFERROR(INDEX(@periodMonths,${PERIOD}),12)`),
  block(
    'beginsYear',
    'Tính từ đầu năm',
    `=--OR(IFERROR(AND(INDEX(@periodFirst,${PERIOD})=1,INDEX(@periodMonths,${PERIOD})>1),TRUE),IF(@to="",FALSE,@from=INDEX(@monthFrom,1)))`,
  ),
  block(
    'monthFrom',
    'Tháng: từ ngày',
    isCchc('DATE(YEAR(@to),{column}-1,15)', 'DATE(YEAR(@to),{column},1)'),
    [1, 12],
  ),
  block(
    'monthTo',
    'Tháng: đến ngày',
    isCchc('DATE(YEAR(@to),{column},14)', 'DATE(YEAR(@to),{column}+1,0)'),
    [1, 12],
  ),
  block('monthsIn', 'Tháng trong kỳ', inside('@from', 'month'), [1, 12]),
  block('monthsSince', 'Tháng tính lũy kế', inside(NEW_YEAR, 'month'), [1, 12]),
  block(
    'quarterFrom',
    'Quý: từ ngày',
    isCchc('DATE(YEAR(@to),{column}*3-3,15)', 'DATE(YEAR(@to),{column}*3-2,1)'),
    [1, 4],
  ),
  block(
    'quarterTo',
    'Quý: đến ngày',
    isCchc('DATE(YEAR(@to),{column}*3,14)', 'DATE(YEAR(@to),{column}*3+1,0)'),
    [1, 4],
  ),
  block('quartersIn', 'Quý trong kỳ', inside('@from', 'quarter'), [1, 4]),
  block('quartersSince', 'Quý tính lũy kế', inside(NEW_YEAR, 'quarter'), [1, 4]),
  block(
    'monthParts',
    'Tuần (7 dòng, theo thứ) và tháng phải đạt trong từng tháng',
    `=IF(@to="",0,IF({row}<8,${weeksIn('month')},${ended('month')}))`,
    [8, 12],
  ),
  block(
    'quarterParts',
    'Tuần (7 dòng, theo thứ), tháng và quý phải đạt trong từng quý',
    `=IF(@to="",0,IF({row}<8,${weeksIn('quarter')},IF({row}=8,${MONTHS_ENDED},${ended('quarter')})))`,
    [9, 4],
  ),
  block(
    'due',
    'Số tuần (7 dòng, theo thứ), tháng, quý phải đạt',
    `=IF({row}<8,IF(@to="",ROUND(@months*52/12,0),${weeks('@start', '@to')}),IF({row}=8,IF(@to="",@months,SUM(INDEX(@monthParts,8,0))),IF(@to="",ROUND(@months/3,0),SUM(INDEX(@quarterParts,9,0)))))`,
    [9, 1],
  ),
];

function block(
  id: CalendarName,
  heading: string,
  formula: string,
  [rows, columns]: readonly [number, number] = [1, 1],
): CalendarBlock {
  return { id, heading, rows, columns, formula };
}
