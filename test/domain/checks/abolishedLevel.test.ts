import { describe, expect, it } from 'vitest';
import { aCount, aPlan } from '../../support/plan';
import { inYear, telling } from '../../support/report';
import { said } from '../../support/found';

describe('abolishedLevel', () => {
  it('[C58] a word of the district level is a note in each cell that has one', () => {
    const plan = telling(
      {
        ...aPlan({ content: 'Phối hợp Phòng Nội vụ huyện' }),
        counts: [aCount({ channel: 'Đài Truyền thanh huyện' })],
      },
      'UBND huyện và các thị trấn',
    );
    expect(said('abolishedLevel', inYear(2026, plan))).toEqual([
      ['note', 'tasks 1 content', { word: 'Phòng Nội vụ huyện' }],
      ['note', 'counts 1 channel', { word: 'Đài Truyền thanh huyện' }],
      ['note', 'narrative 1 text', { word: 'UBND huyện' }],
    ]);
  });

  it('[C58] in a period that straddles the day, or is not known, it may be right', () => {
    const plan = aPlan({ result: 'UBND huyện' });
    expect(said('abolishedLevel', inYear(2025, plan))).toEqual([]);
    expect(said('abolishedLevel', plan)).toEqual([]);
  });

  it('[C58] in the name of an older document it is right', () => {
    const cited = 'Kế hoạch số 29/KH-UBND ngày 31/01/2024 của UBND huyện về tuyên truyền.';
    const younger = cited.replace('31/01/2024', '31/01/2026');
    expect(said('abolishedLevel', inYear(2026, aPlan({ result: cited })))).toEqual([]);
    expect(said('abolishedLevel', inYear(2026, aPlan({ result: younger })))).toHaveLength(1);
    const before = aPlan({ result: `UBND huyện thực hiện ${cited}` });
    expect(said('abolishedLevel', inYear(2026, before))).toHaveLength(1);
    const behind = aPlan({ result: `${cited} UBND huyện đã họp.` });
    expect(said('abolishedLevel', inYear(2026, behind))).toHaveLength(1);
  });
});
