import type { Fix } from '../fix';
import type { Place } from '../place';
import type { Severity } from '../vocabulary';
import type { Check, Hit, Reviewed } from './check';
import { aboveWhole } from './aboveWhole';
import { achievedAgainstCounts } from './achievedAgainstCounts';
import { allDoneEarly } from './allDoneEarly';
import { ambiguousFigure } from './ambiguousFigure';
import { approximateFigure } from './approximateFigure';
import { channelWithoutFigures } from './channelWithoutFigures';
import { claimedAgainstRule } from './claimedAgainstRule';
import { cumulativeTooSmall } from './cumulativeTooSmall';
import { doneWithoutBasis } from './doneWithoutBasis';
import { duplicateNumber } from './duplicateNumber';
import { duplicateTask } from './duplicateTask';
import { emptyQuarter } from './emptyQuarter';
import { figuresInNote } from './figuresInNote';
import { fractionalFigure } from './fractionalFigure';
import { frequencyInProse } from './frequencyInProse';
import { frequencyInResult } from './frequencyInResult';
import { missingFromReport } from './missingFromReport';
import { mixedUnits } from './mixedUnits';
import { nearDuplicateTask } from './nearDuplicateTask';
import { negativeFigure } from './negativeFigure';
import { notANumber } from './notANumber';
import { notApplicableWithoutReason } from './notApplicableWithoutReason';
import { notDoneThoughMet } from './notDoneThoughMet';
import { abolishedLevel } from './abolishedLevel';
import { approximateInProse } from './approximateInProse';
import { brokenLink } from './brokenLink';
import { categoryLink } from './categoryLink';
import { homePageLink } from './homePageLink';
import { informalWord } from './informalWord';
import { linkForms } from './linkForms';
import { listLeftOpen } from './listLeftOpen';
import { misspelling } from './misspelling';
import { notAttached } from './notAttached';
import { oldEncoding } from './oldEncoding';
import { oldPortal } from './oldPortal';
import { partAboveWhole } from './partAboveWhole';
import { proseAgainstCounts } from './proseAgainstCounts';
import { referenceAfterReport } from './referenceAfterReport';
import { referenceDay } from './referenceDay';
import { referenceForm } from './referenceForm';
import { referenceOrder } from './referenceOrder';
import { referenceType } from './referenceType';
import { repeatedWord } from './repeatedWord';
import { saidNotRegular } from './saidNotRegular';
import { sameLink } from './sameLink';
import { shareInProse } from './shareInProse';
import { swappedProofDay } from './swappedProofDay';
import { unfinishedTelex } from './unfinishedTelex';
import { unmatchedQuote } from './unmatchedQuote';
import { untidyText } from './untidyText';
import { notEntered } from './notEntered';
import { notInPlan } from './notInPlan';
import { numberJump } from './numberJump';
import { ofWhichAboveTotal } from './ofWhichAboveTotal';
import { partOfNothing } from './partOfNothing';
import { partsAgainstSum } from './partsAgainstSum';
import { periodUnstated } from './periodUnstated';
import { ratioWithoutWhole } from './ratioWithoutWhole';
import { sameEveryMonth } from './sameEveryMonth';
import { severalFigures } from './severalFigures';
import { textFigure } from './textFigure';
import { unitAgainstTask } from './unitAgainstTask';
import { unitUnknown } from './unitUnknown';
import { unknownMark } from './unknownMark';
import { unmarked } from './unmarked';
import { unknownTask } from './unknownTask';
import { vagueResult } from './vagueResult';
import { wholeIsZero } from './wholeIsZero';
import { withoutReason } from './withoutReason';
import { wrongTotalLine } from './wrongTotalLine';

/** The checks, in the order in which their findings are shown. */
export const CHECKS = [
  doneWithoutBasis,
  notEntered,
  unknownMark,
  unmarked,
  claimedAgainstRule,
  notDoneThoughMet,
  vagueResult,
  figuresInNote,
  duplicateNumber,
  numberJump,
  unknownTask,
  duplicateTask,
  nearDuplicateTask,
  missingFromReport,
  notInPlan,
  wrongTotalLine,
  withoutReason,
  allDoneEarly,
  notApplicableWithoutReason,
  wholeIsZero,
  ratioWithoutWhole,
  aboveWhole,
  partOfNothing,
  achievedAgainstCounts,
  negativeFigure,
  fractionalFigure,
  severalFigures,
  notANumber,
  ambiguousFigure,
  textFigure,
  approximateFigure,
  ofWhichAboveTotal,
  partsAgainstSum,
  cumulativeTooSmall,
  sameEveryMonth,
  unitUnknown,
  mixedUnits,
  unitAgainstTask,
  frequencyInProse,
  periodUnstated,
  emptyQuarter,
  channelWithoutFigures,
  proseAgainstCounts,
  partAboveWhole,
  approximateInProse,
  shareInProse,
  saidNotRegular,
  frequencyInResult,
  referenceType,
  referenceForm,
  referenceOrder,
  referenceAfterReport,
  referenceDay,
  swappedProofDay,
  brokenLink,
  linkForms,
  sameLink,
  homePageLink,
  categoryLink,
  oldPortal,
  abolishedLevel,
  notAttached,
  untidyText,
  misspelling,
  unfinishedTelex,
  repeatedWord,
  unmatchedQuote,
  listLeftOpen,
  informalWord,
  oldEncoding,
] as const;

type AnyCheck = (typeof CHECKS)[number];
export type CheckId = AnyCheck['id'];
export type DetailsOf<Id extends CheckId> =
  Extract<AnyCheck, { id: Id }> extends Check<Id, infer Details> ? Details : never;

/** Something to mend, to explain, or to know. */
export type Finding = { [Id in CheckId]: FindingOf<Id> }[CheckId];

interface FindingOf<Id extends CheckId> {
  readonly check: Id;
  readonly severity: Severity;
  readonly at: Place;
  readonly details: DetailsOf<Id>;
  readonly fix: Fix | null;
}

/** One check after the other. */
export function* runningChecks(reviewed: Reviewed): Generator<undefined, Finding[]> {
  const found: Finding[] = [];
  for (const { id, severity, run } of CHECKS) {
    yield;
    const hits = run(reviewed).map(({ at, details, severity: own, fix }: Hit<unknown>) => {
      return { check: id, severity: own ?? severity, at, details, fix: fix ?? null } as Finding;
    });
    for (const hit of hits) found.push(hit);
  }
  return found;
}
