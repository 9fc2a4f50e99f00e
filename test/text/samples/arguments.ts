import type { Finding } from '../../../src/domain/checks';
import type { FindingLine } from '../../../src/domain/findings';
import { inTask } from '../../../src/domain/place';
import type { Reason } from '../../../src/domain/reason';
import type { TaskStatus } from '../../../src/domain/status';
import type { Totals } from '../../../src/domain/totals';
import { STATUSES } from '../../../src/domain/vocabulary';
import { aTask, statusIn } from '../../support/plan';
import { CLI_ARGUMENTS } from './cli';
import { DESK_ARGUMENTS } from './desk';
import { GRID_ARGUMENTS } from './grid';
import { DETAILS } from './details';
import { ENTRY_ARGUMENTS } from './entry';
import { LAYOUT_ARGUMENTS } from './layout';
import { REPORT_ARGUMENTS } from './report';
import { START_ARGUMENTS } from './start';
import { BASIS, REASONS } from './reasons';
import { SETTINGS_ARGUMENTS } from './settings';

const TOTALS = [
  [totals({ done: 7, notDone: 1 })],
  [totals({ done: 3, inProgress: 4, notDue: 1 })],
  [totals({ done: 6, notDone: 1, notApplicable: 1 })],
  [totals({})],
];

/** What the functions of src/text are called with, by file and name. */
export const ARGUMENTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'findings.findingSentence': findings().map((finding) => [finding]),
  'findings.lineSentence': [[lineOf('doneWithoutBasis', DETAILS.doneWithoutBasis[0])]],
  'findings.lineText': Object.entries(DETAILS).map(([check, [details]]) => [
    lineOf(check, details),
  ]),
  'reasons.reasonPhrase': reasons().flatMap((reason) => statusesWith(reason).map((each) => [each])),
  'shortReasons.shortReason': reasons().map((reason) => [reason]),
  'totals.totalLine': TOTALS,
  'vietnamese.VIETNAMESE.totals': TOTALS,
  'english.ENGLISH.totals': TOTALS,
  'score.scoreLine': [[{ points: 0.87, most: 1, band: null }]],
  'basis.basisPhrase': [[BASIS, aTask()]],
  'basis.basisFacts': [[BASIS, aTask()]],
  'figures.writeAmount': [
    [{ value: 2, bound: 'exact' }],
    [{ value: 285, bound: 'atLeast' }],
    [{ value: 70, bound: 'unsure' }],
  ],
  'figures.writeSum': [[BASIS.figures[0], 'tin, bài']],
  'presetMistakes.presetMistake': [
    [[], { code: 'notJson' }],
    [['nhiemVu', 2, 'chiTieu'], { code: 'invalid_type', expected: 'number' }],
    [['nhiemVu', 2], { code: 'unrecognized_keys', keys: ['chi_tieu'] }],
    [['hinhThuc', 0, 'nhiemVu', 1], { code: 'unknownTask', values: ['9'] }],
    ...['noTarget', 'percent', 'times'].map((code) => [['nhiemVu', 2, 'chiTieu'], { code }]),
    [['nhiemVu', 2, 'dvt'], { code: 'noUnit' }],
    [['hinhThuc', 0, 'laDong'], { code: 'noMain' }],
  ],
  ...CLI_ARGUMENTS,
  ...LAYOUT_ARGUMENTS,
  ...SETTINGS_ARGUMENTS,
  ...ENTRY_ARGUMENTS,
  ...REPORT_ARGUMENTS,
  ...START_ARGUMENTS,
  'basisCell.basisCell': [[statusIn({ mark: 'done' }), null]],
  'sheetWords.monthWord': [[3]],
  'pane.SUMMARY.sheet': [['Nhiệm vụ']],
  'pane.SUMMARY.done': [[7, 8]],
  'pane.FINDINGS.group': [['error', 2]],
  'pane.FINDINGS.place': [
    ['Nhiệm vụ', ['C5', 'C9']],
    ['Nhiệm vụ', 'ABCDEFGHIJ'.split('')],
  ],
  'pane.FINDINGS.show': [['Nhiệm vụ', 'C5']],
  'pane.NOTICES.created': [['Nhiệm vụ']],
  'pane.NOTICES.sampled': [['Nhiệm vụ', 8]],
  'pane.NOTICES.exists': [['Nhiệm vụ']],
  'pane.NOTICES.checked': [[{ error: 1, warning: 0, note: 12 }]],
  'pane.NOTICES.written': [[['Phụ lục', 'Phụ lục số liệu']]],
  'pages.HOME_WORDS.recognised': [['08 nhiệm vụ, 02 nhóm']],
  'pages.NEXT_STEPS.notEntered': [[3]],
  'pages.NEXT_STEPS.errors': [[1]],
  'pages.NEXT_STEPS.warnings': [[2]],
  'pane.NOTICES.fixed': [[2]],
  'pane.NOTICES.waived': [[1]],
  'pane.NOTICES.undone': [[2]],
  'pane.NOTICES.changedSince': [[['ô C3, trang Nhiệm vụ']]],
  'checkPage.cellOnSheet': [['Nhiệm vụ', 'C3']],
  'pane.someOf': [['ABCDEFGH'.split('')]],
  'checkPage.CHECK_PAGE.cells': [[['C5', 'C9']]],
  'checkPage.CHECK_PAGE.fixAll': [[12]],
  'checkPage.cellHeading': [['Nhiệm vụ', 'C3']],
  'checkPage.CHECK_PAGE.column': [
    ['Ghi chú', ['BE4']],
    ['Ghi chú', ['BE4', 'BE7']],
  ],
  'checkPage.CHECK_PAGE.showCell': [['C3']],
  'checkPage.CHECK_PAGE.about': [['Bỏ qua ô C3, trang Nhiệm vụ', 'Ô có khoảng trắng kép']],
  'checkPage.CHECK_PAGE.moreChanges': [[26]],
  'checkPage.CHECK_PAGE.fixOne': [['Nhiệm vụ', 'C3']],
  'checkPage.CHECK_PAGE.places': [[12]],
  'checkPage.CHECK_PAGE.waiveLabel': [['Nhiệm vụ', 'C3']],
  'checkPage.CHECK_PAGE.preview': [[12]],
  'checkPage.CHECK_PAGE.asNumber': [['42']],
  'checkPage.CHECK_PAGE.asText': [['42']],
  'checkPage.CHECK_PAGE.more': [[7]],
  'checkPage.CHECK_PAGE.waived': [[2]],
  'checkPage.CHECK_PAGE.waivedReason': [['Hồ sơ lưu tại Văn phòng']],
  'checkPage.CHECK_PAGE.takeBackAt': [['Nhiệm vụ', 'C3']],
  'explanations.explanationPlace': [
    ['Nhiệm vụ', 'C3'],
    ['Gấp!', 'C3'],
  ],
  'pane.NOTICES.errorsLeft': [[2]],
  'pane.NOTICES.kept': [[['Phụ lục']]],
  'words.taskName': [['3'], ['']],
  'pane.unreadSentence': [[{ field: 'deadline', text: 'cuối năm' }]],
  ...DESK_ARGUMENTS,
  ...GRID_ARGUMENTS,
};

function findings(): Finding[] {
  return Object.entries(DETAILS).flatMap(([check, some]) =>
    some.map((details) => findingOf(check, details)),
  );
}

function findingOf(check: string, details: unknown): Finding {
  const at = inTask({ sheet: 'Nhiệm vụ', row: 1 }, 'result');
  return { check, severity: 'note', at, details, fix: null } as Finding;
}

/** One line for four places. */
function lineOf(id: string, details: unknown): FindingLine {
  const finding = findingOf(id, details);
  const { check, severity } = finding;
  return { check, severity, findings: [finding, finding, finding, finding] };
}

function reasons(): Reason[] {
  return Object.values(REASONS).flatMap((some): readonly Reason[] => some);
}

/** Some phrases depend on what the unit marked. */
function statusesWith(reason: Reason): TaskStatus[] {
  const status = statusIn({ target: { kind: 'quantity', atLeast: 300, unit: 'tin, bài' } });
  const task = { ...status.task, mark: 'done' as const };
  return [
    { ...status, reason },
    { ...status, reason, task, status: 'inProgress' },
  ];
}

function totals(byStatus: Partial<Totals['byStatus']>): Totals {
  const none = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Totals['byStatus'];
  const tasks = Object.values(byStatus).reduce((sum, count) => sum + count, 0);
  return { tasks, byStatus: { ...none, ...byStatus }, explained: 0 };
}
