// @vitest-environment jsdom
import { act } from 'react';
import { expect, it } from 'vitest';
import { createSheets } from '../../../src/app/createSheets';
import { reviewPlan } from '../../../src/app/reviewPlan';
import { BLANK_PLAN } from '../../../src/domain/blank';
import { newBook } from '../../../src/file/book';
import { fileWorkbook } from '../../../src/file/workbook';
import { FromResult } from '../../../src/pane/counts/FromResult';
import { type PaneProps, type TablePageProps, usePane } from '../../../src/pane/usePane';
import { VINH_LINH_2024 } from '../../../src/sheets/samples/vinhLinh2024';
import { aTask } from '../../support/plan';
import { button, eventually, newScreen, press, texts } from '../screen';

/** The part of a page that offers the figures, over the real pane. */
function Offers(props: PaneProps) {
  const pane = usePane(props);
  const { known, notice } = pane;
  if (known.state !== 'table') return null;
  const shown: TablePageProps = { pane, reviewed: known.reviewed };
  return (
    <>
      <FromResult {...shown} task={null} close={() => undefined} />
      <output>{notice?.kind === 'said' ? notice.sentences.join(' ') : ''}</output>
    </>
  );
}

const shownFor = async (result: string) => {
  const workbook = fileWorkbook(newBook());
  const tasks = [aTask({ number: '3', content: 'Đăng tin, bài', result })];
  await createSheets(workbook, { plan: { ...BLANK_PLAN, tasks } });
  window.location.hash = 'enter';
  const loadSample = () => Promise.resolve(VINH_LINH_2024);
  await newScreen()(<Offers workbook={workbook} loadSample={loadSample} howToPrint="" />);
  return workbook;
};

it('shows the figures of a result with their words, and writes those that were chosen', async () => {
  const workbook = await shownFor('Đăng 68 tin, bài trên Cổng; 14 đơn vị dự thi');
  await eventually(() => expect(texts('label')[0]).toBe('Cổng/Trang TTĐT: 68 tin, bài'));
  expect(texts('li p')[0]).toBe('“68 tin, bài”, nhiệm vụ 3');
  await press('Ghi vào Số liệu');
  await eventually(() => expect(texts('output')).toEqual(['Đã ghi 01 dòng vào trang “Số liệu”.']));
  const counts = (await act(() => reviewPlan(workbook)))?.reading.plan.counts ?? [];
  expect(counts.map(({ channel, tasks }) => [channel, tasks])).toEqual([
    ['Cổng/Trang TTĐT', ['3']],
  ]);
  expect(texts('li p')).toContain('Đã có ở dòng “Cổng/Trang TTĐT”');
  await press('Ghi vào Số liệu');
  expect(texts('[role=alert]')).toEqual(['Chưa chọn số liệu nào.']);
  expect(button('Ghi vào Số liệu').disabled).toBe(false);
});

it('says so where there is no figure', async () => {
  await shownFor('Đã thực hiện');
  await eventually(() => expect(texts('p')[0]).toMatch(/^Chưa thấy số liệu nào/));
});
