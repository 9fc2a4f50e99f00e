// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newBook } from '../../../src/file/book';
import { fileWorkbook, type FileWorkbook } from '../../../src/file/workbook';
import { createSample } from '../../../src/pane/create/commands';
import { report } from '../../../src/pane/report/commands';
import { Pane } from '../../../src/pane/Pane';
import { VINH_LINH_2024 } from '../../../src/sheets/samples/vinhLinh2024';
import { REPORT_STATE } from '../../../src/text/pane';
import { TEXT_FORMAT } from '../../../src/workbook/format';
import { eventually, newScreen, press, texts } from '../screen';

// The page is loaded when it is first wanted; a slow machine takes its time.
beforeAll(() => import('../../../src/pane/report/Report'), 120_000);

const loadSample = () => Promise.resolve(VINH_LINH_2024);

async function editedReport(): Promise<FileWorkbook> {
  const workbook = fileWorkbook(newBook());
  await createSample(workbook, loadSample);
  await report(workbook);
  const cells = [['TÊN MỚI']];
  await workbook.apply([
    {
      kind: 'putCells',
      sheet: 'Phụ lục',
      block: { at: { row: 1, column: 0 }, cells, formats: [TEXT_FORMAT] },
    },
  ]);
  return workbook;
}

const pane = (workbook: FileWorkbook) => {
  window.location.hash = 'report';
  return <Pane workbook={workbook} loadSample={loadSample} howToPrint="Ctrl+P" />;
};

const reportsOf = ({ book }: FileWorkbook) =>
  book.sheets.map(({ name }) => name).filter((name) => name.startsWith('Phụ lục'));

const said = () => texts('[role=status]')[0];
const paragraphs = () => texts('p').join(' ');

describe('the pane and the phụ lục', () => {
  it('says how it stands, asks before it writes over a change by hand, and does as told', async () => {
    const workbook = await editedReport();
    await newScreen()(pane(workbook));
    await eventually(() => expect(paragraphs()).toContain(REPORT_STATE.edited(['Phụ lục'])));
    await press('Tạo phụ lục');
    await eventually(() => expect(said()).toMatch(/đã được sửa bằng tay nên chưa viết lại/));
    expect(reportsOf(workbook)).toEqual(['Phụ lục']);
    await press('Giữ lại, viết trang mới');
    await eventually(() => expect(said()).toMatch(/^Đã tạo trang “Phụ lục \(2\)”/));
    expect(reportsOf(workbook)).toEqual(['Phụ lục', 'Phụ lục (2)']);
    expect(paragraphs()).toContain(REPORT_STATE.current);
  });

  it('writes over it on request', async () => {
    const workbook = await editedReport();
    await newScreen()(pane(workbook));
    await eventually(() => expect(texts('h1')).toEqual(['Báo cáo']));
    await press('Tạo phụ lục');
    await eventually(() => expect(said()).toMatch(/chưa viết lại/));
    await press('Viết đè');
    await eventually(() => expect(said()).toMatch(/^Đã tạo trang “Phụ lục”/));
    expect(reportsOf(workbook)).toEqual(['Phụ lục']);
  });
});

describe('the sentences for Word', () => {
  afterEach(() => void Reflect.deleteProperty(document, 'execCommand'));

  it('are copied as text and as HTML, also where the clipboard has no permission', async () => {
    const copied = new Map<string, string>();
    const copy = () => {
      const event = new Event('copy');
      const clipboardData = { setData: (type: string, text: string) => copied.set(type, text) };
      document.dispatchEvent(Object.assign(event, { clipboardData }));
      return true;
    };
    Object.defineProperty(document, 'execCommand', { value: copy, configurable: true });
    await newScreen()(pane(await editedReport()));
    await press('Chép lời báo cáo');
    await eventually(() => expect(said()).toMatch(/^Đã chép lời báo cáo/));
    expect(copied.get('text/plain')).toMatch(/tổng số: 08 nhiệm vụ; hoàn thành: 07 \(87,5%\)/);
    expect(copied.get('text/html')).toContain('Times New Roman');
  });

  it('say so where nothing lets them be copied', async () => {
    await newScreen()(pane(await editedReport()));
    await press('Chép lời báo cáo');
    await eventually(() => expect(said()).toMatch(/không cho chép/));
  });
});
