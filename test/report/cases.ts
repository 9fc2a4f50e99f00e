import type { Count, Plan, Proof, Task } from '../../src/domain/plan';
import type { ReportFacts } from '../../src/domain/reportFacts';
import { type ReportChoice, USUAL_REPORT } from '../../src/report/appendices';
import { VINH_LINH_2024 } from '../../src/sheets/samples/vinhLinh2024';
import { aCount, aPlan, aProof, aTask } from '../support/plan';
import { inYear } from '../support/report';

export interface ReportCase {
  readonly plan: Plan;
  readonly choice: ReportChoice;
}

const FACTS: Partial<ReportFacts> = {
  unit: 'UBND huyện Vĩnh Linh',
  year: 2024,
  preparedBy: 'Nguyễn Thị Ánh Nguyệt',
  signer: 'TM. Ủy ban nhân dân\nChủ tịch\nTrần Hữu Đức',
};

const caseOf = (
  plan: Plan,
  choice: Partial<ReportChoice> = {},
  facts: Partial<ReportFacts> = {},
): ReportCase => ({
  plan: inYear(2024, plan, { ...FACTS, ...facts }),
  choice: { ...USUAL_REPORT, ...choice },
});

const SENTENCES = [
  'Đăng tải tin, bài trên Cổng Thông tin điện tử và hệ thống truyền thanh cơ sở.',
  'Lồng ghép tuyên truyền cải cách hành chính qua hội nghị, cuộc họp thôn, sinh hoạt “Ngày pháp luật” với sự tham gia của đông đảo Nhân dân.',
  'Kế hoạch số 29/KH-UBND ngày 31/01/2024 của UBND xã.',
  'Công khai 100% thủ tục hành chính tại Trung tâm Phục vụ hành chính công, trên trang thông tin điện tử và bằng mã QR; niêm yết, cập nhật thường xuyên.',
];

const sentence = (index: number) => SENTENCES[index % SENTENCES.length] ?? '';

/** Tasks of uneven length, as a plan has them. */
function task(index: number, more: Partial<Task> = {}): Partial<Task> {
  return {
    content: sentence(index),
    result: [sentence(index + 1), sentence(index + 2)].slice(0, 1 + (index % 2)).join(' '),
    mark: index % 7 === 3 ? 'notDone' : 'done',
    reason: index % 7 === 3 ? 'thiếu kinh phí; thời hạn mới: 31/3/2025' : '',
    note: index % 5 === 0 ? `Biên bản số ${index + 1}/BB` : '',
    ...more,
  };
}

const tasks = (count: number, more: (index: number) => Partial<Task> = () => ({})) =>
  aPlan(...Array.from({ length: count }, (_, index) => task(index, more(index))));

const LONG_LINK =
  'https://vinhlinh.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/1647698873288/1706749827799/' +
  'tuyen-truyen-cai-cach-hanh-chinh-tren-dia-ban-huyen?redirect=%2Fweb%2Fvinhlinh%2Ftin-ve-cchc' +
  'khongcodaucachnaogiuacacchucaivasotrongdoannaycuaduongdan0123456789';

const GROUPS = ['I. Công tác chỉ đạo, điều hành', 'II. Tuyên truyền trên phương tiện thông tin'];

const parts = (number: string): Task[] =>
  ['a', 'b'].map((letter, index) =>
    aTask({ ...task(index + 1), number: `${number}.${letter}`, parts: [] }),
  );

const counts = (rows: number): Count[] =>
  Array.from({ length: rows }, (_, row) =>
    aCount({
      at: { sheet: 'Số liệu', row: row + 1 },
      number: String(row + 1),
      group: row < rows / 2 ? 'Trên phương tiện thông tin' : 'Tuyên truyền trực tiếp',
      channel: `${sentence(row).slice(0, 60)} ${row + 1}`,
      unit: row % 2 === 0 ? 'tin, bài' : 'lượt người',
      figures: {
        split: 'whole',
        value: { value: 37 * row, bound: row % 9 === 4 ? 'atLeast' : 'exact' },
      },
      cumulativeBefore: 12,
      target: row % 3 === 0 ? 400 : null,
      tasks: [],
      note: row % 4 === 0 ? 'số liệu của 12 thôn' : '',
    }),
  );

const proofs = (count: number): Proof[] =>
  Array.from({ length: count }, (_, row) =>
    aProof({
      at: { sheet: 'Tài liệu kiểm chứng', row: row + 1 },
      tasks: [String((row % 8) + 1)],
      name: `Tin, bài số ${row + 1}`,
      day: 45_300 + row,
      location: `https://vinhlinh.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/${row}/170674982779${row}`,
    }),
  );

const LEADS = [
  'Sở Nội vụ',
  'Đài Phát thanh và Truyền hình tỉnh',
  'Các sở, ngành tỉnh; UBND cấp xã',
];

const lowTasks = (count: number) =>
  tasks(count, () => ({
    content: 'Đăng tin, bài',
    result: 'Đã đăng',
    mark: 'done',
    reason: '',
    note: '',
  }));

/** Reports to print: from one task to five hundred, with all that makes a page difficult. */
export const REPORT_CASES = {
  one: caseOf(tasks(1)),
  seed004: caseOf(aPlan(...VINH_LINH_2024)),
  seed004Upright: caseOf(aPlan(...VINH_LINH_2024.map((each) => ({ ...each, note: '' })))),
  sixty: caseOf(
    tasks(60, (index) => ({
      group: GROUPS[index < 25 ? 0 : 1] ?? '',
      outside: index > 56,
      parts: index % 10 === 4 ? parts(String(index + 1)) : [],
    })),
  ),
  fiveHundred: caseOf(tasks(500)),
  longLinks: caseOf(
    tasks(6, (index) => ({ note: `Xem: ${LONG_LINK}${index} và ${LONG_LINK}x${index}` })),
  ),
  linksAsTyped: caseOf(
    tasks(6, (index) => ({ note: `Xem: ${LONG_LINK}${index} và ${LONG_LINK}x${index}` })),
    { proofs: 'asTyped' },
  ),
  longResults: caseOf(
    tasks(5, (index) => ({
      result: SENTENCES.join(' ')
        .repeat(6)
        .slice(index, 2000 + index),
    })),
  ),
  longParagraphs: caseOf(
    tasks(3, () => ({ result: Array.from({ length: 60 }, (_, n) => `- Đợt ${n + 1}`).join('\n') })),
  ),
  /** The total line, or the end, no longer fits on the page of the last task. */
  fullPage: caseOf(lowTasks(21)),
  almostFullPage: caseOf(lowTasks(20)),
  withLeads: caseOf(
    tasks(20, (index) => ({ lead: LEADS[index % 3] ?? '', deadline: 45_600 + index })),
    {},
    { level: 'province', unit: 'UBND tỉnh Quảng Trị' },
  ),
  severalAppendices: caseOf({ ...tasks(8), counts: counts(40), proofs: proofs(30) }),
  signed: caseOf({ ...tasks(8), counts: counts(9), proofs: proofs(12) }, { signature: true }),
} as const satisfies Record<string, ReportCase>;

export type ReportCaseName = keyof typeof REPORT_CASES;
