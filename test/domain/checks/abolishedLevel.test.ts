import { describe, expect, it } from 'vitest';
import { aCount, aPlan } from '../../support/plan';
import { day, inYear, telling } from '../../support/report';
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

  it('[C58] an older document covers its own sentence, and a document without a day none', () => {
    const said58 = (result: string) => said('abolishedLevel', inYear(2026, aPlan({ result })));
    const cited = 'Kế hoạch số 29/KH-UBND ngày 31/01/2024 của UBND huyện';
    const other = 'Kế hoạch số 30/KH-UBND ngày 31/01/2024 của UBND huyện';
    expect(said58(`${cited}; ${other}.`)).toEqual([]);
    expect(said58(`${cited}. ${other}`)).toEqual([]);
    expect(said58('Kế hoạch số 29/KH-UBND của UBND huyện')).toHaveLength(1);
    const first = cited.replace('31/01/2024', '01/7/2025');
    expect(said58(first)).toHaveLength(1);
    expect(said58(cited.replace('31/01/2024', '30/6/2025'))).toEqual([]);
    expect(said58(`${cited}. ${other.replace('31/01/2024', '31/01/2026')}`)).toHaveLength(1);
  });

  it('[C58] a period that begins on 01/7/2025 has no districts', () => {
    const window = { from: day(2025, 7, 1), to: day(2025, 9, 30) };
    const plan = aPlan({ result: 'UBND huyện' });
    const quarter = { kind: 'quarter3', window } as const;
    expect(said('abolishedLevel', inYear(2025, plan, { period: quarter }))).toHaveLength(1);
    const before = { ...quarter, window: { ...window, from: day(2025, 6, 30) } };
    expect(said('abolishedLevel', inYear(2025, plan, { period: before }))).toEqual([]);
  });
});
