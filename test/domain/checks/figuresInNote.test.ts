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
});
