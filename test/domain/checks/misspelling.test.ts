import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
import { telling } from '../../support/report';
import { found } from '../../support/found';

describe('misspelling', () => {
  it('[C61] a wrong accent is a note with a proposal', () => {
    const plan = aPlan({ note: 'thủ tục hành chinh' });
    expect(
      found('misspelling', plan).map(({ severity, details, fix }) => [severity, details, fix]),
    ).toEqual([['note', { written: 'hành chinh', proposed: 'hành chính' }, null]]);
  });

  it('[C61] good Vietnamese and Lời báo cáo are left alone', () => {
    const plan = telling(aPlan({ note: 'thủ tục hành chính' }), 'thủ tục hành chinh');
    expect(found('misspelling', plan)).toEqual([]);
  });

  it.each([
    ['bộ phận một cữa', 'một cữa', 'một cửa'],
    ['công khai hư ớng dẫn', 'hư ớng', 'hướng'],
    ['ch\u0309 đạo', 'ch\u0309', null],
  ])('[C61] "%s"', (note, written, proposed) => {
    expect(found('misspelling', aPlan({ note })).map(({ details }) => details)).toEqual([
      { written, proposed },
    ]);
  });
});
