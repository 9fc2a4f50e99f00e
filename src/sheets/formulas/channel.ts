import type { Split } from '../../domain/vocabulary';
import { MEASURE_WORDS } from '../../text/sheetWords';
import { familyName, OTHER_FAMILY, STOCK_PREFIX } from '../catalog';
import { AT_LEAST, bareOf, reckoned, UNSURE, valueOf } from './amounts';

/** The formulas of a row of Số liệu. */

/** What a row is among the others. */
export const ROLE_WORDS = {
  group: 'nhóm',
  plain: 'chính',
  paired: 'kèm theo',
  ofWhich: 'trong đó',
} as const;

/** Those who came are counted beside what they came to. */
const MEETINGS = ['session', 'class', 'sketch', 'news'] as const;

/** The family of a unit, "" for a blank one. */
export function familyOf(unit: string): string {
  const other = `"${OTHER_FAMILY}"&LOWER(TRIM(${unit}))`;
  return `IF(TRIM(${unit})="","",IFERROR(INDEX(@unitFamilies,MATCH(TRIM(${unit}),@units,0)),${other}))`;
}

/** Procedures are there or not: without a word they are a stock. */
const IS_STOCK = `OR(TRIM(#measure)="${MEASURE_WORDS.stock}",AND(TRIM(#measure)="",#unitFamily="${familyName('procedure')}"))`;

export const UNIT_FAMILY = `=${familyOf('#unit')}`;
export const FAMILY = `=IF(#unitFamily="","",IF(${IS_STOCK},"${STOCK_PREFIX}","")&#unitFamily)`;

const IS_DASHED = 'ISNUMBER(MATCH(LEFT(TRIM(#channel),1),{"-","–","+"},0))';
const SAYS_OF_WHICH = 'ISNUMBER(SEARCH("trong đó",LEFT(TRIM(#channel),12)))';
const IS_PEOPLE = `#unitFamily="${familyName('people')}"`;
const IS_GROUP =
  'AND(TRIM(#number)<>"",NOT(ISNUMBER(-#number)),EXACT(#number,UPPER(#number)),TRIM(#unit)="",#filled=0)';

/** 2 for the heading of a group, 1 for a row that others may stand below. */
export const MAIN = `=IF(TRIM(#channel)="","",IF(${IS_GROUP},2,IF(OR(${IS_DASHED},${SAYS_OF_WHICH},AND(TRIM(#number)="",${IS_PEOPLE})),"",1)))`;

const above = (column: string) =>
  `IFERROR(LOOKUP(2,1/((#counts.main<>"")*(ROW(#counts.main)<ROW())),#counts.${column}),"")`;
const IS_CROWD = `AND(${IS_PEOPLE},ISNUMBER(MATCH(${above('unitFamily')},{${MEETINGS.map((family) => `"${familyName(family)}"`).join(',')}},0)))`;
const IS_PART = `AND(${IS_DASHED},OR(#unitFamily="",#unitFamily=${above('unitFamily')}),${above('filled')}=1)`;
const BELOW = `IF(${SAYS_OF_WHICH},"${ROLE_WORDS.ofWhich}",IF(${IS_CROWD},"${ROLE_WORDS.paired}",IF(${IS_PART},"${ROLE_WORDS.ofWhich}","${ROLE_WORDS.plain}")))`;

/** "Lượt người" stands beside its "cuộc"; a part of a figure repeats it. */
export const ROLE = `=IF(TRIM(#channel)="","",IF(#main=2,"${ROLE_WORDS.group}",IF(#main=1,"${ROLE_WORDS.plain}",IF(${above('main')}=1,${BELOW},"${ROLE_WORDS.plain}"))))`;

/** The numbers of tasks in a cell as ";3;6;", so that 3 is found and 13 and 3.1 are not. */
export function keysOf(cell: string): string {
  const bare = `SUBSTITUTE(SUBSTITUTE(LOWER(${cell})," ",""),")","")`;
  const joined = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${bare},"và",";"),",",";")&";",".;",";")`;
  return `";"&${joined}`;
}

export const KEYS = `=IF(OR(TRIM(#tasks)="",#role="${ROLE_WORDS.ofWhich}"),"",${keysOf('#tasks')})`;

/** The columns of the parts of a year, as they are typed and as they are reckoned. */
export const PARTS = {
  quarters: { count: 4, typed: 'q', reckoned: 'qr' },
  months: { count: 12, typed: 'm', reckoned: 'mr' },
} as const;

/** The figure of the period, as one number that adds up. */
export function reckonedIn(split: Split, within: 'In' | 'Since' = 'In'): string {
  if (split === 'whole') return `=${reckoned('#value')}`;
  const { count, reckoned: part } = PARTS[split];
  const cells = `#${part}1..${part}${count}`;
  const inside = `@${split}${within}`;
  const last = `IFERROR(LOOKUP(2,1/((${inside}=1)*ISNUMBER(${cells})),${cells}),"")`;
  const total = `SUMPRODUCT(${inside},${cells})`;
  const near = `IF(${total}<0,${UNSURE},IF(${bareOf(total)}>${valueOf(total)},${AT_LEAST},0))`;
  const sum = `IF(SUMPRODUCT(${inside}*ISNUMBER(${cells}))=0,"",${valueOf(total)}+${near})`;
  return `=IF(${IS_STOCK},${last},${sum})`;
}

/** The months of a quarter that lie in the period, added up for what recurs by quarters. */
export function quarterIn(quarter: number): string {
  const months = [2, 1, 0].map((before) => quarter * 3 - before);
  const sum = months.map((month) => `N(#mr${month})*INDEX(@monthsIn,${month})`).join('+');
  return `=IF(#filled=0,"",${sum})`;
}

/** Whether something stands where a figure belongs, in the period or not. */
export function filledIn(split: Split): string {
  if (split === 'whole') return '=--AND(TRIM(#value)<>"",#value<>"…")';
  const { count, typed } = PARTS[split];
  return `=--(SUMPRODUCT(--(#${typed}1..${typed}${count}<>""))>0)`;
}

/** What Số liệu trong kỳ shows where it is reckoned from quarters or months. */
export const SHOWN = `=IF(#reckoned="","",${valueOf('#reckoned')})`;

/** Lũy kế: since the year began, where that can be known. */
export function cumulativeIn(split: Split): string {
  if (split !== 'whole') {
    const own = (sum: string) => `IF(${sum}="","",${valueOf(sum)})`;
    return `=IF(${IS_STOCK},${own('#reckoned')},${own('#since')})`;
  }
  const own = valueOf('#reckoned');
  const added = `IF(#reckoned="","",${own}+#cumulativeBefore)`;
  const begins = `IF(AND(#reckoned<>"",@beginsYear=1),${own},"")`;
  return `=IF(AND(#reckoned<>"",${IS_STOCK}),${own},IF(${IS_STOCK},"",IF(AND(#reckoned<>"",ISNUMBER(#cumulativeBefore)),${added},${begins})))`;
}

/** The share of the channel's own target, rounded down to tenths of a percent. */
export const SHARE = `=IF(OR(NOT(ISNUMBER(#target)),N(#target)=0),"",IF(ISNUMBER(#total),INT(ROUND(#total/#target*1000,6))/1000,IF(#reckoned="","",INT(ROUND(${valueOf('#reckoned')}/#target*1000,6))/1000)))`;

/** The task numbers again, only where there is something to show. */
export const POSITIVE = `=IF(#reckoned="","",IF(${valueOf('#reckoned')}>0,#keys,""))`;
