import { beginReport } from '../../../src/domain/beginReport';

const { period } = beginReport('commune', {
  unit: '',
  year: 2026,
  period: 'halfYear',
  calendar: 'cchc',
});

/** What the functions of src/text/start.ts and src/text/paste.ts are called with. */
export const START_ARGUMENTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'targets.targetPhrase': [
    [{ kind: 'ratio', percent: 100 }],
    [{ kind: 'quantity', atLeast: 400, unit: 'tin, bài' }],
    [{ kind: 'quantity', atLeast: null, unit: 'cuộc' }],
    [{ kind: 'monthly', times: 2, unit: '', from: null }],
    [{ kind: 'regular' }],
  ],
  'paste.PASTE.column': [
    [2, 'Đầu việc'],
    [2, ''],
  ],
  'paste.PASTE.chosen': [[7, 8]],
  'paste.PASTE.group': [['I. Chỉ đạo']],
  'paste.PASTE.twin': [['2'], ['']],
  'paste.PASTE.result': [['Kế hoạch số 29/KH-UBND']],
  'paste.PASTE.lead': [['Báo Long An']],
  'paste.PASTE.aside': [[2]],
  'paste.PASTE.addHint': [['Nhiệm vụ']],
  'paste.PASTE.added': [[3, 'Nhiệm vụ']],
  'paste.PASTE.blocked': [['Nhiệm vụ', 40]],
  'start.WAYS.existing.hint': [['Phụ lục 1', '08 nhiệm vụ, 02 nhóm']],
  'start.RECOGNISED.place': [['Phụ lục 1', 4]],
  'start.RECOGNISED.tasks': [
    [8, 2, 3],
    [8, 0, 0],
  ],
  'start.RECOGNISED.counts': [[12]],
  'start.RECOGNISED.proofs': [[4]],
  'start.RECOGNISED.column': [['Đầu việc', 'Nội dung nhiệm vụ']],
  'start.RECOGNISED.unknownColumn': [['Điểm', 'Phụ lục 1']],
  'start.RECOGNISED.hiddenRows': [[[5, 6]]],
  'start.RECOGNISED.unread': [['ABCDEFGHIJ'.split('').map((column) => `${column}5`)]],
  'start.RECOGNISED.uncalculated': [[['E5']]],
  'start.RECOGNISED.below': [[[40]]],
  'start.RECOGNISED.others.hidden': [['Cũ', 3]],
  'start.RECOGNISED.others.written': [['Phụ lục']],
  'start.RECOGNISED.others.plan': [['Kế hoạch', 3]],
  'start.RECOGNISED.others.another': [['Quý I', 3]],
  'start.NEW_REPORT.contains': [[8, 12]],
  'start.NEW_REPORT.mistakes': [['mau.json']],
  'start.NEW_REPORT.notRead': [['mau.json']],
  'start.NEW_REPORT.days': [[period]],
  'start.NEW_REPORT.ours': [['Nhiệm vụ']],
};
