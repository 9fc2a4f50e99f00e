import type { CheckId, DetailsOf } from '../../../src/domain/checks';
import { day } from '../../support/report';
import { statusIn } from '../../support/plan';

const REFERENCE = 'Kế hoạch số 29/KH-UBND ngày 31/01/2024';
const DOUBT = { written: 'hành chinh', proposed: 'hành chính' };
const URL = 'https://vinhlinh.gov.vn/chuy%E1%BB%83n-%C4%91%E1%BB%95i';

/** What each check may have to say; the compiler asks for a sample of a new one. */
export const DETAILS: { readonly [Id in CheckId]: readonly DetailsOf<Id>[] } = {
  doneWithoutBasis: [{ number: '2' }],
  notEntered: [{ number: '2' }],
  unknownMark: [
    { number: '2', text: 'gần xong', both: false },
    { number: '2', text: 'x', both: true },
  ],
  unmarked: [{ number: '2' }],
  claimedAgainstRule: [
    {
      status: statusIn({
        mark: 'done',
        achieved: { value: 288, bound: 'exact' },
        target: { kind: 'quantity', atLeast: 300, unit: 'tin, bài' },
      }),
    },
  ],
  notDoneThoughMet: [{ number: '2' }],
  vagueResult: [{ number: '2' }],
  figuresInNote: [{ number: '3' }],
  duplicateNumber: [{ number: '3' }],
  numberJump: [{ number: '5', expected: '4' }],
  unknownTask: [{ number: '12' }],
  duplicateTask: [{ number: '5', sameAs: '3' }],
  nearDuplicateTask: [{ number: '5', sameAs: '3' }],
  missingFromReport: [{ content: 'Tổ chức đối thoại' }],
  notInPlan: [{ number: '9' }],
  wrongTotalLine: [
    { what: 'tasks', written: 9, rows: 8 },
    { what: 'done', written: 8, rows: 7 },
    { what: 'notDone', written: 0, rows: 1 },
  ],
  withoutReason: [
    { number: '2', status: 'notDone' },
    { number: '2', status: 'overdue' },
  ],
  allDoneEarly: [{ day: day(2024, 11, 20), end: day(2024, 12, 14) }],
  notApplicableWithoutReason: [{ number: '2' }],
  wholeIsZero: [{ number: '2' }],
  ratioWithoutWhole: [{ number: '2' }],
  aboveWhole: [
    { number: '2', achieved: 105, whole: 101 },
    { number: '2', achieved: 105, whole: null },
  ],
  partOfNothing: [{ number: '2', achieved: 5 }],
  achievedAgainstCounts: [{ number: '3', achieved: 33, linked: 68 }],
  negativeFigure: [{ text: '-5' }],
  fractionalFigure: [{ text: '2,5' }],
  severalFigures: [{ text: '38 cuộc với 950 lượt người' }],
  notANumber: [{ text: 'nhiều' }],
  ambiguousFigure: [{ text: '2/3' }],
  textFigure: [{ value: 38 }],
  approximateFigure: [
    { value: 285, bound: 'atLeast' },
    { value: 70, bound: 'unsure' },
  ],
  ofWhichAboveTotal: [{ channel: 'Đối thoại', part: 5, whole: 3 }],
  partsAgainstSum: [{ channel: 'TTHC ngành dọc', sum: 70, whole: 69 }],
  cumulativeTooSmall: [
    { channel: 'Cổng TTĐT', cumulative: 60, against: 'previous', figure: 68 },
    { channel: 'Cổng TTĐT', cumulative: 60, against: 'period', figure: 68 },
  ],
  sameEveryMonth: [{ channel: 'Truyền thanh', value: 12 }],
  unitUnknown: [
    { channel: 'Truyền thanh', unit: 'món' },
    { channel: 'Truyền thanh', unit: '' },
  ],
  mixedUnits: [{ number: '3', unit: 'tin, bài, video clip', first: 'tin, bài' }],
  unitAgainstTask: [{ number: '3', unit: 'cuộc', wanted: 'tin, bài' }],
  frequencyInProse: [
    { number: '3', rhythm: 'quarter', weekday: null, met: 3, due: 4 },
    { number: '3', rhythm: 'week', weekday: 4, met: 24, due: 40 },
  ],
  periodUnstated: [{ number: '6' }],
  emptyQuarter: [{ number: '3', quarters: [{ from: day(2024, 6, 15), to: day(2024, 9, 14) }] }],
  channelWithoutFigures: [{ number: '3', channel: 'Mạng xã hội' }],
  proseAgainstCounts: [
    {
      channel: 'portal',
      scope: 'district',
      figures: [
        { where: { kind: 'narrative' }, value: 33, unit: 'tin, bài' },
        { where: { kind: 'note', number: '3' }, value: 68, unit: 'tin, bài' },
      ],
    },
    {
      channel: 'socialNetwork',
      scope: null,
      figures: [
        { where: { kind: 'narrative' }, value: 7, unit: 'tin, bài' },
        { where: { kind: 'result', number: '3' }, value: 26, unit: 'tin, bài, video clip' },
        { where: { kind: 'counts', number: '4' }, value: 30, unit: 'tin, bài' },
        { where: { kind: 'counts', number: '' }, value: 31, unit: 'tin, bài' },
      ],
    },
  ],
  partAboveWhole: [
    { part: 5, bound: 'exact', whole: 3, unit: 'cuộc', inferred: null },
    {
      part: 70,
      bound: 'atLeast',
      whole: 48,
      unit: 'tin, bài',
      inferred: { channel: 'broadcast', scope: 'commune' },
    },
  ],
  approximateInProse: [
    { number: null, written: 'hơn 70 tin, bài' },
    { number: '3', written: 'hơn 285 tin, bài' },
  ],
  shareInProse: [{ written: '100% các TTHC' }],
  saidNotRegular: [{ number: '5', sentence: 'Tin, bài chưa được cập nhật thường xuyên.' }],
  frequencyInResult: [
    { number: '3', value: 24, unit: 'tiểu phẩm', due: 40, rhythm: 'week', weekday: 4 },
    { number: '4', value: 3, unit: 'cuộc', due: 4, rhythm: 'quarter', weekday: null },
  ],
  referenceType: [
    { text: 'Quyết định số 14/KH-UBND', type: 'Quyết định', symbolType: 'Kế hoạch' },
    { text: 'Quyết định số 14/XYZ-UBND', type: 'Quyết định', symbolType: null },
  ],
  referenceForm: [
    {
      text: 'Kế hoạch 29 /KHUBND, ngày 31/01/2024',
      issues: ['missingNumberWord', 'strayBlank', 'missingHyphen', 'commaBeforeDay'],
      proposed: REFERENCE,
    },
    {
      text: 'Kế hoạch số 132-KH/UBND',
      issues: ['partyOrder', 'malformedSymbol'],
      proposed: 'Kế hoạch số 132/KH-UBND',
    },
  ],
  referenceOrder: [{ lower: REFERENCE, higher: 'Kế hoạch số 35/KH-UBND ngày 15/01/2024' }],
  referenceAfterReport: [
    { text: REFERENCE, reportDay: day(2024, 1, 20), meant: null },
    { text: REFERENCE, reportDay: day(2024, 1, 20), meant: day(2024, 1, 3) },
  ],
  referenceDay: [{ text: 'Kế hoạch số 29/KH-UBND ngày 31/02/2024', day: '31/02/2024' }],
  swappedProofDay: [{ day: day(2024, 8, 3), meant: day(2024, 3, 8) }],
  brokenLink: [
    { written: 'https://vinhlinh.gov.vn/ bai-1', problem: 'blankInside' },
    { written: 'https:/vinhlinh.gov.vn', problem: 'notLink' },
    { written: 'vinhlinh.gov.vn/bai-1', problem: 'schemeMissing' },
  ],
  linkForms: [{ url: URL, other: 'http://vinhlinh.gov.vn/vi/bai-1' }],
  sameLink: [{ url: URL, tasks: ['3', '6'] }],
  homePageLink: [{ url: 'http://vinhlinh.gov.vn' }],
  categoryLink: [{ url: URL }],
  oldPortal: [{ host: 'hienthanh.vinhlinh.quangtri.gov.vn' }],
  abolishedLevel: [{ word: 'UBND huyện' }],
  notAttached: [{}],
  untidyText: [
    {
      kinds: [
        'decomposed',
        'lookAlike',
        'misplacedTone',
        'hardBlank',
        'doubleBlank',
        'blankBeforeMark',
        'invisible',
      ],
    },
  ],
  misspelling: [DOUBT, { written: 'ch̉', proposed: null }],
  unfinishedTelex: [{ written: 'thưcj', proposed: 'thực' }],
  repeatedWord: [{ written: 'lòng lòng', proposed: 'lòng' }],
  unmatchedQuote: [{ written: '"', proposed: '”' }],
  listLeftOpen: [{ written: '…..', proposed: '…' }],
  informalWord: [
    { written: 'ko', proposed: 'không' },
    { written: 'ko', proposed: null },
  ],
  oldEncoding: [{ encoding: 'tcvn3' }, { encoding: 'vni' }],
};
