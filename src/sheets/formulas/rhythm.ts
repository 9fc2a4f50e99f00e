import type { Split } from '../../domain/vocabulary';
import { ANY_NUMBER } from './amounts';
import { PARTS, ROLE_WORDS } from './channel';
import { NO_ROW } from './taskRow';

/** The formulas of what is done every week, month or quarter. */

/** Rows of the tables of due parts: 1 to 7 weeks by their day, 8 months, 9 quarters. */
export const MONTH_ROW = 8;
export const QUARTER_ROW = 9;

const SAYS = ['hàng', 'hằng']
  .map((every) => `ISNUMBER(SEARCH(@weekdays&" ${every} tuần",#target))`)
  .join('+');
const WEEKDAY = `SUMPRODUCT(MAX(((${SAYS})>0)*(ROW(@weekdays)-MIN(ROW(@weekdays))+1)))`;

/** Which row of the due parts a task follows; a week ends on Sunday unless its day is named. */
export const RHYTHM = `=IF(${NO_ROW},"",IF(#kind=5,IF(${WEEKDAY}=0,7,${WEEKDAY}),IF(#kind=6,${MONTH_ROW},IF(#kind=7,${QUARTER_ROW},""))))`;

export const DUE = `=IF(#rhythm="","",INDEX(@due,#rhythm))`;

/** Figures of a stock say nothing about how often, nor does a pair where no unit is named. */
function condition(): string {
  const family = 'IF(#family="",@families,#family)';
  const role = `IF(#family="","${ROLE_WORDS.plain}","*")`;
  return `#counts.keys,#find,#counts.family,${family},#counts.role,${role}`;
}

const sumOf = (column: string) => `SUMIFS(#counts.${column},${condition()})`;

/** How many parts a total is enough for: Thực hiện, or what the counts come to. */
function byTotal(): string {
  const typed = `IF(#bound="khoảng ",0,INT(#value/#need))`;
  return `IF(#typed<>"",${typed},MAX(0,SUMPRODUCT(MAX(INT(${sumOf('reckoned')}/#need)))))`;
}

/** Longest row of thresholds: fourteen weeks end within a quarter of the CCHC calendar. */
const MOST_PARTS = { quarters: 14, months: 5 } as const;

/** Parts shorter than a column are compared inside it: 3 of its 4 weeks, where 3 figures stand. */
function inColumns(split: Exclude<Split, 'whole'>): string {
  const { count, reckoned } = PARTS[split];
  const most = MOST_PARTS[split];
  const steps = `{${Array.from({ length: most }, (_, index) => index + 1).join(',')}}`;
  const ones = `{${Array.from({ length: most }, () => 1).join(';')}}`;
  const parts = split === 'months' ? '@monthParts' : '@quarterParts';
  const columns = Array.from({ length: count }, (_, index) => {
    const due = `INDEX(${parts},#rhythm,${index + 1})`;
    return `(${sumOf(`${reckoned}${index + 1}`)}>=#need*${steps})*(${steps}<=${due})`;
  });
  return `SUMPRODUCT(MAX(MMULT(${columns.join('+')},${ones})))`;
}

/** Three months' figures make a quarter's; those of months outside the period are left out there. */
function quartersOfMonths(): string {
  const quarters = [1, 2, 3, 4].map(
    (quarter) => `(${sumOf(`qr${quarter}`)}>=#need)*INDEX(@quarterParts,${QUARTER_ROW},${quarter})`,
  );
  return `SUMPRODUCT(MAX(${quarters.join('+')}))`;
}

/** Whether figures by months or quarters stand behind a task. */
const DATED = `SUMPRODUCT(COUNTIFS(${condition()},#counts.reckoned,${ANY_NUMBER}))`;
const IS_DATED = `IF(OR(#key="",@to=""),FALSE,${DATED}>0)`;

/** In how many of its due parts there was enough; the only formula of a task that knows the layout. */
export function metIn(split: Split): string {
  const total = `IF(#key="",IF(#typed="",0,${byTyped()}),${byTotal()})`;
  if (split === 'whole') return `=IF(#rhythm="","",MIN(#due,${total}))`;
  const columns =
    split === 'quarters'
      ? inColumns('quarters')
      : `IF(#rhythm=${QUARTER_ROW},${quartersOfMonths()},${inColumns('months')})`;
  return `=IF(#rhythm="","",IF(${IS_DATED},${columns},MIN(#due,${total})))`;
}

function byTyped(): string {
  return `IF(#bound="khoảng ",0,INT(#value/#need))`;
}
