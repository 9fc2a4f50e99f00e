import { MARK_WORDS, STATUS_WORDS } from '../../text/words';
import { boundOf, numeral, percentText, valueOf, written } from './amounts';
import { FORM_WORDS, NO_ROW } from './taskRow';

/** The formulas of a task's status: the same states in the same order as src/domain/status.ts. */

const DONE = `#verdict="${MARK_WORDS.done}"`;

const MARKED = `--AND(${DONE},#grounds=1)`;
const SHOWN = 'OR(#counted=1,#figures=1,#thisReport=1,#proofCount-#proofsOutside>0)';
const REGULAR = `--AND(${DONE},#grounds=1,${SHOWN})`;
const QUANTITY = `IF(ISNUMBER(#atLeast),IF(#value="",0,--AND(#bound<>"khoảng ",#value>=#need)),IF(#value="",--OR(#figures=1,#proofCount>0,#thisReport=1),--(#value>=1)))`;
const WHOLE = 'IF(ISNUMBER(#whole),#whole,IF(#value<=1,1,100))';
const REACHED = `IF(${WHOLE}=0,0,--(INT(ROUND(#value/${WHOLE}*100000,6))>=ROUND(#need*1000,0)))`;
const OF_NOTHING = 'AND(ISNUMBER(#whole),N(#whole)=0,IF(#typed="",TRUE,#value=0))';
const RATIO = `IF(${OF_NOTHING},"-",IF(#typed="",0,IF(#bound="khoảng ",0,${REACHED})))`;
const RECURRING = `IF(#due=0,${MARKED},--(#times>=#due))`;
const DELIVERABLE = '--OR(#proofCount>0,#thisReport=1)';

/** Whether the target is met: 1, 0, or "-" where there is nothing to judge. */
export const MET = `=IF(${NO_ROW},"",CHOOSE(#kind,${MARKED},${REGULAR},${QUANTITY},${RATIO},${RECURRING},${RECURRING},${RECURRING},${DELIVERABLE}))`;

/** Nothing at all was written about the row, here or in the other sheets. */
export const UNTOUCHED = `=IF(${NO_ROW},"",--AND(#verdict="",TRIM(#result&#note&#reason&#explanation)="",#typed="",NOT(ISNUMBER(#whole)),#countRows=0,#proofRows=0))`;

const DUE_LATER = 'AND(ISNUMBER(#deadline),@to<>"",N(#deadline)>N(@to))';
const DUE_BY_NOW = 'AND(ISNUMBER(#deadline),@to<>"",N(#deadline)<=N(@to))';

interface Judged {
  /** Formulas of 1, 0 or "-", and of TRUE or FALSE. */
  readonly met: string;
  readonly untouched: string;
  readonly nothingDue: string;
}

/** The first of S1–S8 that applies. */
function decide({ met, untouched, nothingDue }: Judged): string {
  const word = (status: keyof typeof STATUS_WORDS) => `"${STATUS_WORDS[status]}"`;
  const notEntered = `IF(OR(${DUE_LATER},${nothingDue}),${word('notDue')},${word('notEntered')})`;
  const goesOn = `AND(OR(#kind=2,#kind=5,#kind=6,#kind=7),@isYear=0,NOT(${DONE}))`;
  const unmet = `IF(AND(${DONE},TRIM(#explanation)<>""),${word('done')},IF(${DUE_BY_NOW},${word('overdue')},IF(OR(@isYear=0,${DUE_LATER}),${word('inProgress')},${word('notDone')})))`;
  const judged = `IF(${untouched},${notEntered},IF(${met}=1,IF(${goesOn},${word('inProgress')},${word('done')}),${unmet}))`;
  return `IF(#verdict="${MARK_WORDS.notApplicable}",${word('notApplicable')},IF(#verdict="${MARK_WORDS.notDone}",${word('notDone')},IF(${met}="-",${word('notApplicable')},${judged})))`;
}

/** The status of the row by itself, its parts left aside. */
export const OWN_STATUS = `=IF(${NO_ROW},"",${decide({
  met: '#met',
  untouched: '#untouched=1',
  nothingDue: 'AND(#rhythm<>"",N(#due)=0)',
})})`;

const partsThatAre = (status: keyof typeof STATUS_WORDS) =>
  `COUNTIFS(#tasks.parent,#key,#tasks.ownStatus,"${STATUS_WORDS[status]}")`;

/** How many parts a task has, those that do not apply left out of the second. */
export const ALL_PARTS = `=IF(OR(#form<>"${FORM_WORDS.task}",#key=""),0,COUNTIFS(#tasks.parent,#key))`;
export const PARTS = `=IF(#allParts=0,0,#allParts-${partsThatAre('notApplicable')})`;
export const PARTS_DONE = `=IF(#allParts=0,0,${partsThatAre('done')})`;
export const PARTS_NOT_DUE = `=IF(#allParts=0,0,${partsThatAre('notDue')})`;
export const PARTS_UNTOUCHED = `=IF(#allParts=0,0,#partsNotDue+${partsThatAre('notEntered')})`;

/** The same as `met`, parts taken into account. */
export const FINAL_MET = `=IF(${NO_ROW},"",IF(#allParts=0,#met,IF(#parts=0,"-",--(#partsDone=#parts))))`;

export const STATUS = `=IF(${NO_ROW},"",IF(#allParts=0,#ownStatus,${decide({
  met: '#finalMet',
  untouched: 'AND(#untouched=1,#partsUntouched=#allParts)',
  nothingDue: '#partsNotDue=#allParts',
})}))`;

const EXPLAINED = (status: string, met: string) =>
  `--AND(${status}="${STATUS_WORDS.done}",${met}=0)`;

/** Done by a written explanation, against the rule. */
export const OWN_EXPLAINED = `=IF(${NO_ROW},"",${EXPLAINED('#ownStatus', '#met')})`;
export const EXPLAINED_DONE = `=IF(${NO_ROW},"",IF(#allParts=0,#ownExplained,--AND(#finalStatus="${STATUS_WORDS.done}",OR(#finalMet=0,COUNTIFS(#tasks.parent,#key,#tasks.ownExplained,1)>0))))`;

/** What is shown of the basis: the first figures, else how many proofs. */
const FIRST = `${boundOf('#firstSum')}&${written(valueOf('#firstSum'))}&" "&INDEX(#counts.unit,#firstRow)`;
const PROOFS = `IF(#proofCount>0,IF(#proofCount<10,"0","")&#proofCount&" TLKC",IF(#thisReport=1,"tại báo cáo này","có kết quả"))`;
const BASIS = `IF(#firstRow<>"",${FIRST},${PROOFS})`;

const NONE = '"chưa có"';
const UNMARKED = `IF(${DONE},${BASIS},"chưa đánh giá")`;
const QUANTITY_BASIS = `IF(#value="",IF(AND(NOT(ISNUMBER(#atLeast)),#met=1),${BASIS},${NONE}),#bound&${written('#value')}&"/"&${written('#need')})`;
const TYPED_TENTHS = `INT(ROUND(#value/IF(#value<=1,1,100)*1000,6))`;
const RATIO_BASIS = `IF(#typed="",${NONE},IF(ISNUMBER(#whole),IF(#whole=0,${NONE},${numeral('#value')}&"/"&${numeral('#whole')}),${percentText(TYPED_TENTHS)}))`;
const RHYTHM_BASIS = `#times&"/"&#due&" "&CHOOSE(#kind-4,"tuần","tháng","quý")`;

const BY_KIND = `CHOOSE(#kind,IF(#grounds=0,${NONE},${UNMARKED}),IF(AND(#grounds=1,${SHOWN}),${UNMARKED},${NONE}),#shownQuantity,${RATIO_BASIS},${RHYTHM_BASIS},${RHYTHM_BASIS},${RHYTHM_BASIS},IF(#met=1,${BASIS},${NONE}))`;

const NOTHING = `IF(#allParts=0,#untouched=1,AND(#untouched=1,#partsUntouched=#allParts))`;
const BY_EXPLANATION = `AND(${DONE},#finalMet=0,TRIM(#explanation)<>"")`;

export const SHOWN_QUANTITY = `=IF(#kind=3,${QUANTITY_BASIS},"")`;
export const SHOWN_BASIS = `=IF(OR(${NO_ROW},#verdict="${MARK_WORDS.notApplicable}",#verdict="${MARK_WORDS.notDone}"),"",IF(#finalMet="-","",IF(${NOTHING},${NONE},IF(${BY_EXPLANATION},"giải trình",IF(#allParts>0,#partsDone&"/"&#parts&" phần",${BY_KIND})))))`;
