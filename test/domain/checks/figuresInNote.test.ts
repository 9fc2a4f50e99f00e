import { describe, expect, it } from 'vitest';
import { review } from '../../../src/domain/review';
import { found } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';
import { seed004 } from '../golden/seed004Raw';

describe('figuresInNote', () => {
  const given = { mark: 'done', result: 'Đăng tải thường xuyên' } as const;

  it('[C6] figures that stand in the note alone are one line', () => {
    const { lines } = review(
      aPlan({ ...given, note: 'Đài xã: 42 tin, bài' }, { ...given, note: '63 tin, bài' }),
    );
    expect(
      lines.map(({ check, severity, findings }) => [check, severity, findings.length]),
    ).toEqual([['figuresInNote', 'note', 2]]);
  });

  it('[C6] links, dates, remarks and figures that stand elsewhere too are in place', () => {
    const plan = {
      ...aPlan(
        { ...given, note: 'https://a.vn/12/345 ngày 31/01/2024' },
        { ...given, note: 'Công văn số 775/UBND-NV' },
        { mark: 'done', result: '42 tin, bài', note: 'trong đó 02 bài dài kỳ' },
        { ...given, note: '42 tin, bài' },
      ),
      counts: [aCount({ tasks: ['4'] })],
    };
    expect(found('figuresInNote', plan)).toEqual([]);
  });

  it('[C6] the fix moves the lines with figures, each with its links, and no other', () => {
    const note = 'Chuyên trang tại:\nhttps://a.vn/1\nChuyển đổi số: 63 tin, bài\nhttps://a.vn/2';
    const [finding] = found('figuresInNote', aPlan({ ...given, note }));
    expect(finding?.fix?.changes.map(({ at, to }) => [at.field, to])).toEqual([
      ['result', 'Đăng tải thường xuyên\nChuyển đổi số: 63 tin, bài\nhttps://a.vn/2'],
      ['note', 'Chuyên trang tại:\nhttps://a.vn/1'],
    ]);
  });

  it('[C6] seed 004 has them in tasks 3 and 5', () => {
    expect(found('figuresInNote', seed004()).map(({ details }) => details.number)).toEqual([
      '3',
      '5',
    ]);
  });

  it('[C6] of a task that is not done the figures say how far it is', () => {
    const plan = aPlan({ mark: 'notDone', note: '42 tin, bài' }, { note: '42 tin, bài' });
    expect(found('figuresInNote', plan)).toEqual([]);
  });

  it('[C6] the note that is left is as it was, without blank lines', () => {
    const movedFrom = (note: string, result = '') => {
      const [finding] = found('figuresInNote', aPlan({ ...given, result, note }));
      return finding?.fix?.changes.map(({ at, to }) => [at.row, at.field, to]);
    };
    expect(
      movedFrom('Đài xã\n \nĐài: 42 tin, bài\r\n\r\nCổng: 63 tin, bài\nNguồn: Đài xã'),
    ).toEqual([
      [1, 'result', 'Đài: 42 tin, bài\nCổng: 63 tin, bài'],
      [1, 'note', 'Đài xã\nNguồn: Đài xã'],
    ]);
    expect(movedFrom('https://a.vn/1\nĐài: 42 tin, bài, xem https://a.vn/2')).toEqual([
      [1, 'result', 'Đài: 42 tin, bài, xem https://a.vn/2'],
      [1, 'note', 'https://a.vn/1'],
    ]);
    expect(movedFrom('Đài: 42 tin, bài\n  http://a.vn/1\nNguồn: https://a.vn/2')).toEqual([
      [1, 'result', 'Đài: 42 tin, bài\n  http://a.vn/1'],
      [1, 'note', 'Nguồn: https://a.vn/2'],
    ]);
  });
});
