import { ANY_NUMBER, AT_LEAST, bareOf, boundOf, reckoned, UNSURE, valueOf } from './amounts';
import { STOCK_PREFIX } from '../catalog';
import { familyOf, ROLE_WORDS } from './channel';

/** The formulas that read a row of Nhiệm vụ: what it is, what was written, what is linked to it. */

/** What the rows of the table are. */
export const FORM_WORDS = { group: 'nhóm', task: 'NV', part: 'phần' } as const;

/** Neither a task nor a part. */
export const NO_ROW = '#isTask=0';
export const IS_TASK = `=--OR(#form="${FORM_WORDS.task}",#form="${FORM_WORDS.part}")`;

/** The number without its brackets and its last point. */
const BARE = 'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER(TRIM(#number))," ",""),")",""),"(","")';
export const BARE_NUMBER = `=IF(RIGHT(${BARE},1)=".",LEFT(${BARE},LEN(${BARE})-1),${BARE})`;

const LOOKS_LIKE_GROUP = 'AND(#bare<>"-",EXACT(#number,UPPER(#number)))';

/** I, A = group; 1, 2 = task; 3.1, a) = part. Without a number a heading is known by its capitals. */
export const FORM = `=IF(TRIM(#content)="","",IF(#bare="",IF(AND(#target&#result&#mark="",EXACT(#content,UPPER(#content))),"${FORM_WORDS.group}","${FORM_WORDS.task}"),IF(ISNUMBER(FIND(".",#bare)),"${FORM_WORDS.part}",IF(ISNUMBER(-#bare),"${FORM_WORDS.task}",IF(${LOOKS_LIKE_GROUP},"${FORM_WORDS.group}","${FORM_WORDS.part}")))))`;

/** The last row above of a form, as a condition for LOOKUP. */
const above = (form: string) => `1/((#tasks.form="${form}")*(ROW(#tasks.form)<ROW()))`;

const GLUED = 'AND(ISNUMBER(-LEFT(#bare,1)),NOT(ISNUMBER(-RIGHT(#bare,1))))';
const PART_NUMBER = `IF(ISNUMBER(FIND(".",#bare)),#bare,IF(${GLUED},LEFT(#bare,LEN(#bare)-1)&"."&RIGHT(#bare,1),IFERROR(LOOKUP(2,${above(FORM_WORDS.task)},#tasks.bare),"")&"."&#bare))`;

/** ";3;" and ";3.a;": what the other sheets name the row by. */
export const KEY = `=IF(OR(${NO_ROW},#bare=""),"",";"&IF(#form="${FORM_WORDS.task}",#bare,${PART_NUMBER})&";")`;

/** The key of the task that a part belongs to. */
export const PARENT = `=IF(#form="${FORM_WORDS.part}",LEFT(#key,FIND(".",#key&".")-1)&";","")`;

/** Whether the group that the row stands in lies outside the plan. */
export const OUTSIDE = `=IF(${NO_ROW},"",IFERROR(--ISNUMBER(SEARCH("ngoài kế hoạch",LOOKUP(2,${above(FORM_WORDS.group)},#tasks.content))),0))`;

export const KIND = `=IF(${NO_ROW},"",IF(TRIM(#target)="",IF(ISNUMBER(#atLeast),3,1),IFERROR(INDEX(@kindCodes,MATCH(TRIM(#target),@kindForms,0)),IF(ISNUMBER(SEARCH("tuần",#target)),5,1))))`;
export const VERDICT = `=IF(${NO_ROW},"",IFERROR(INDEX(@markCodes,MATCH(TRIM(#mark),@markForms,0)),""))`;

/** What the unit asks for: N, percent points, or how often. */
export const NEED = `=IF(${NO_ROW},"",IF(ISNUMBER(#atLeast),IF(AND(#kind=4,#atLeast<=1),#atLeast*100,#atLeast),IF(#kind=4,100,1)))`;

const WRITTEN = '#result&" "&#note';

const BLANKS = ['CHAR(10)', '","', '";"', '":"', '")"', '"("', '"."'].reduce(
  (text, sign) => `SUBSTITUTE(${text},${sign},IF(${sign}=".",""," "))`,
  WRITTEN,
);
const NINES = [1, 2, 3, 4, 5, 6, 7, 8].reduce(
  (text, digit) => `SUBSTITUTE(${text},"${digit}","9")`,
  `TRIM(${BLANKS})`,
);
const SIGNS = [' -', '- ', ' /', '/ '].reduce(
  (text, sign) => `SUBSTITUTE(${text},"${sign}","${sign.trim()}")`,
  NINES,
);
const YEARS = ['9099', '9090'].reduce(
  (text, year) => `SUBSTITUTE(${text},"năm ${year} ","năm ")`,
  SIGNS,
);
const ZEROS = [1, 2, 3, 4].reduce((text) => `SUBSTITUTE(${text},"90","9")`, YEARS);

/** Result and note in one, digits as 9 and signs as blanks: "9 tin" finds "42 tin, bài". */
export const TEXT = `=IF(${NO_ROW},"",${ZEROS})`;

/** What finds the row's key among others in a cell: "*;3;*". */
export const FIND = `=IF(#key="","","*"&#key&"*")`;
const isLinked = '#find';

/** Proofs to be opened: rows of Tài liệu kiểm chứng, links and documents in result and note. */
export const PROOFS = `=IF(${NO_ROW},"",#proofRows+(LEN(${WRITTEN})-LEN(SUBSTITUTE(${WRITTEN},"://","")))/3+SUMPRODUCT((LEN(#text)-LEN(SUBSTITUTE(#text,@documents,"")))/LEN(@documents)))`;
export const PROOF_ROWS = `=IF(${NO_ROW},"",IF(#key="",0,COUNTIFS(#proofs.keys,${isLinked})))`;

/** Proof rows dated outside the period show nothing of this one. */
export const PROOFS_OUTSIDE = `=IF(${NO_ROW},"",IF(OR(#key="",@to=""),0,COUNTIFS(#proofs.keys,${isLinked},#proofs.day,"<"&@from)+COUNTIFS(#proofs.keys,${isLinked},#proofs.day,">"&@to)))`;

export const THIS_REPORT = `=IF(${NO_ROW},"",--ISNUMBER(SEARCH("báo cáo này",${WRITTEN})))`;

/** Whether result or note state a figure above zero with its unit. */
export const FIGURES = `=IF(${NO_ROW},"",--(SUMPRODUCT(--ISNUMBER(SEARCH("9 "&@units&" ",#text&" ")))>0))`;

/** Rows of Số liệu with a figure, and whether one is above zero. */
export const COUNT_ROWS = `=IF(${NO_ROW},"",IF(#key="",0,COUNTIFS(#counts.keys,${isLinked},#counts.reckoned,${ANY_NUMBER})))`;
export const COUNTED = `=IF(${NO_ROW},"",IF(#key="",0,--(COUNTIFS(#counts.positive,${isLinked})>0)))`;

const LETTERS = ['-', '–', '…', '.', ',', ';', ':', '+', '*', '/', '(', ')'].reduce(
  (text, sign) => `SUBSTITUTE(${text},"${sign}","")`,
  'SUBSTITUTE(#result,CHAR(10),"")',
);

/** Whether anything at all speaks for the task. */
export const GROUNDS = `=IF(${NO_ROW},"",--OR(TRIM(${LETTERS})<>"",#counted=1,#figures=1,#proofCount>0,#thisReport=1))`;

export const FAMILY = `=IF(${NO_ROW},"",${familyOf('#unit')})`;

const ofFamily = (family: string) =>
  `SUMIFS(#counts.reckoned,#counts.keys,${isLinked},#counts.family,${family})`;
const rowsOf = (family: string, role = '') =>
  `COUNTIFS(#counts.keys,${isLinked},#counts.family,${family},#counts.reckoned,${ANY_NUMBER}${role})`;
const UNPAIRED = `,#counts.role,"<>${ROLE_WORDS.paired}"`;

const largestOf = (families: string, role = '') =>
  `SUMPRODUCT(MAX((${rowsOf(families, role)}>0)*${bareOf(ofFamily(families))}))`;
const ANY_OF = (role: string) =>
  `COUNTIFS(#counts.keys,${isLinked},#counts.reckoned,${ANY_NUMBER}${role})=0`;
/** Flows and stocks of the target's family. */
const OWN = `{"","${STOCK_PREFIX}"}&#family`;

/** What the largest family comes to, or the larger of flows and stocks of the target's family. */
export const LARGEST = `=IF(OR(${NO_ROW},#key=""),"",IF(#family="",IF(${ANY_OF(UNPAIRED)},"",${largestOf('@allFamilies', UNPAIRED)}),IF(SUMPRODUCT(${rowsOf(OWN)})=0,"",${largestOf(OWN)})))`;

const MARK = 'ROUND(#largest-INT(#largest),6)';
const FROM_LARGEST = `INT(#largest)+IF(${MARK}>=0.001,${UNSURE},IF(${MARK}>0,${AT_LEAST},0))`;

/** The same as a figure to reckon with. */
export const LINKED = `=IF(${NO_ROW},"",IF(#largest="","",${FROM_LARGEST}))`;

/** Thực hiện as typed. */
export const TYPED = `=IF(OR(${NO_ROW},#achieved=""),"",IF(ISNUMBER(#achieved),#achieved,${reckoned('#achieved')}))`;

/** The number that counts: Thực hiện as typed, else the linked sum. */
export const VALUE = `=IF(${NO_ROW},"",IF(#typed="",IF(#linked="","",${valueOf('#linked')}),IF(ISNUMBER(#achieved),#achieved,${valueOf('#typed')})))`;
export const BOUND = `=IF(${NO_ROW},"",IF(ISNUMBER(#achieved),"",IF(#typed<>"",${boundOf('#typed')},IF(#linked="","",${boundOf('#linked')}))))`;

/** Where the first row of figures stands, and what its family comes to. */
export const FIRST_ROW = `=IF(OR(${NO_ROW},#key=""),"",IFERROR(MATCH(${isLinked},#counts.positive,0),""))`;
export const FIRST_SUM = `=IF(#firstRow="","",${ofFamily('INDEX(#counts.family,#firstRow)')})`;
