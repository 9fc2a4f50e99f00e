/**
 * A figure as one number that adds up: "khoảng 70" is 70 and a thousandth less a thousand million,
 * so that any sum with it is below zero and proves nothing; "hơn 70" is 70 and a millionth.
 */
const LARGE = 1_000_000_000;
export const UNSURE = 0.001 - LARGE;
export const AT_LEAST = 0.000001;

/** The figure with what is near in it behind the point: larger sums stay larger. */
export function bareOf(sum: string): string {
  return `MOD(ROUND(${sum},6),${LARGE})`;
}

/** Beneath every figure, so that a criterion ">…" finds all numbers and no text. */
export const ANY_NUMBER = '">-1000000000000"';

const DIGITS = '{0,1,2,3,4,5,6,7,8,9}';

/** What a number cell holds, reckoned: a number, "hơn 285", "38 cuộc", "-"; "" for anything else. */
export function reckoned(cell: string): string {
  const first = `MIN(FIND(${DIGITS},${cell}&"0123456789"))`;
  const behind = `MID(${cell},${first},99)`;
  const run = `LEFT(${behind},FIND(" ",${behind}&" ")-1)`;
  const before = `LEFT(${cell},${first}-1)`;
  const isOnly = `COUNT(FIND(${DIGITS},MID(${behind},FIND(" ",${behind}&" "),99)))=0`;
  const says = (list: string) => `SUMPRODUCT(--ISNUMBER(SEARCH(${list}&" ",${before}&" ")))>0`;
  const bound = `IF(${says('@atLeastWords')},${AT_LEAST},IF(${says('@unsureWords')},${UNSURE},0))`;
  const text = `IF(${isOnly},VALUE(SUBSTITUTE(${run},".",""))+${bound},"")`;
  const number = `IF(AND(${cell}>=0,${cell}=INT(${cell})),${cell},"")`;
  const zero = `IF(ISNUMBER(MATCH(TRIM(${cell}),@zeroWords,0)),0,IFERROR(${text},""))`;
  return `IF(${cell}="","",IF(ISNUMBER(${cell}),${number},${zero}))`;
}

/** The figure itself. */
export function valueOf(sum: string): string {
  return `INT(${bareOf(sum)})`;
}

/** "hơn ", "khoảng " or nothing. */
export function boundOf(sum: string): string {
  return `IF(${sum}<0,"khoảng ",IF(${bareOf(sum)}>${valueOf(sum)},"hơn ",""))`;
}

/** "285", "1.250": TEXT with a comma would follow the language of the computer. */
export function numeral(value: string): string {
  const group = (of: string) => `TEXT(MOD(${of},1000),"000")`;
  const millions = `INT(${value}/1000000)&"."&${group(`INT(${value}/1000)`)}`;
  const thousands = `IF(${value}<1000000,INT(${value}/1000),${millions})`;
  return `IF(${value}<1000,${value},${thousands}&"."&${group(value)})`;
}

/** The same with a leading zero below ten: "08". */
export function written(value: string): string {
  return `IF(AND(${value}>0,${value}<10),"0","")&${numeral(value)}`;
}

/** "87,5%" from tenths of a percent. */
export function percentText(tenths: string): string {
  return `INT(${tenths}/10)&IF(MOD(${tenths},10)=0,"",","&MOD(${tenths},10))&"%"`;
}
