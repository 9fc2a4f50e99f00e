import { review } from '../../../src/domain/review';
import { aCount, aPlan, aProof, statusIn } from '../../support/plan';
import { day, inYear } from '../../support/report';

const NONE = { numberOf: () => null, ofTask: () => [] };
const LISTED = {
  numberOf: (link: string) => (link.startsWith('https://a.vn') ? 4 : null),
  ofTask: () => [1, 2],
};
const FACTS = { unit: 'UBND xã A', year: 2024 };
const PLAN = inYear(2024, { ...aPlan({ mark: 'done' }), counts: [aCount()] }, FACTS);
const { report } = PLAN;
const PROOF = { ...aProof({ location: 'https://a.vn/1', day: day(2024, 1, 9) }), number: 4 };
const TOTALS = review(PLAN).totals;

/** What the functions that word the phụ lục are called with. */
export const REPORT_ARGUMENTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'period.periodName': [[report], [{ ...report, period: { ...report.period, kind: 'halfYear' } }]],
  'period.windowLine': [[report.period]],
  'proofs.proofLine': [[PROOF], [{ ...PROOF, tasks: [], name: '', day: null }]],
  'proofs.proofParts': [],
  'proofs.proofNumbers': [[[4, 5, 6, 9]]],
  'proofs.withoutLinks': [['Đăng tại https://a.vn/1, 68 tin, bài', LISTED.numberOf]],
  'report.appendixName': [
    [0, 1],
    [1, 3],
  ],
  'report.appendixTitle': ['tasks', 'figures', 'proofs'].map((kind) => [kind, report]),
  'report.attachment': [[report]],
  'report.unbrokenWords': [],
  'sentences.reportSentences': [[PLAN, TOTALS]],
  'sentences.resultOfCounts': [[PLAN.counts, PLAN]],
  'taskNotes.taskNote': [
    [statusIn({ mark: 'done', note: 'Link: https://a.vn/1' }), LISTED],
    [statusIn({ mark: 'notDone', reason: 'mưa bão' }), NONE],
    [statusIn({ mark: 'notApplicable', note: 'Không có hồ sơ' }), NONE],
  ],
  'totals.outsideLine': [[TOTALS]],
  'failures.unfinishedSheets': [[['Phụ lục đang viết']]],
  'pane.NOTICES.edited': [[['Phụ lục']]],
  'pane.REPORT_STATE.edited': [[['Phụ lục']]],
  'reportPage.REPORT_PAGE.draft': [[2]],
  'reportPage.REPORT_PAGE.notEntered': [[3]],
  'reportPage.PICTURE_WORDS.family': [['tin, bài']],
  'reportPage.REPORT_UNDONE.removed': [[['Phụ lục', 'Phụ lục số liệu']]],
  'reportPage.REPORT_UNDONE.kept': [[['Phụ lục']]],
};
