import type { Split } from '../../domain/vocabulary';
import { MEASURE_WORDS } from '../../text/sheetWords';
import { OTHER_FAMILY, STOCK_PREFIX } from '../catalog';
import { AT_LEAST, bareOf, reckoned, UNSURE, valueOf } from './amounts';

/** The formulas of a row of Số liệu. */

/** What a row is among the others. */
export const ROLE_WORDS = { plain: 'chính', paired: 'kèm theo', ofWhich: 'trong đó' } as const;

/** The family of a unit, "" for a blank one. */
export function familyOf(unit: string): string {
  const other = `"${OTHER_FAMILY}"&LOWER(TRIM(${unit}))`;
  return `IF(TRIM(${unit})="","",IFERROR(INDEX(@unitFamilies,MATCH(TRIM(${unit}),@units,0)),${other}))`;
}

const IS_STOCK = `TRIM(#measure)="${MEASURE_WORDS.stock}"`;

export const FAMILY = `=IF(TRIM(#unit)="","",IF(${IS_STOCK},"${STOCK_PREFIX}","")&${familyOf('#unit')})`;

/** "- Lượt người dự" stands beside its "cuộc", "Trong đó: …" and "- cấp xã" repeat a part of it. */
export const ROLE = `=IF(TRIM(#channel)="","",IF(ISNUMBER(SEARCH("trong đó",LEFT(TRIM(#channel),12))),"${ROLE_WORDS.ofWhich}",IF(ISNUMBER(MATCH(LEFT(TRIM(#channel),1),{"-","–","+"},0)),IF(ISNUMBER(MATCH(SUBSTITUTE(#family,"${STOCK_PREFIX}",""),@pairedFamilies,0)),"${ROLE_WORDS.paired}","${ROLE_WORDS.ofWhich}"),"${ROLE_WORDS.plain}")))`;

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
