import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
import { said } from '../../support/found';

const eleven = 'Kế hoạch số 11/KH-UBND ngày 19/01/2023';

describe('referenceOrder', () => {
  it('[C48] the higher number with the earlier day is a note where it stands', () => {
    const fourteen = 'Kế hoạch số 14/KH-UBND ngày 17/01/2023';
    const plan = aPlan(
      { result: `${eleven} của UBND xã Sơn Trung` },
      { note: `${fourteen} của UBND xã` },
    );
    expect(said('referenceOrder', plan)).toEqual([
      ['note', 'tasks 2 note', { lower: eleven, higher: fourteen }],
    ]);
  });

  it.each([
    ['another kind', 'Báo cáo số 14/BC-UBND ngày 17/01/2023 của UBND xã'],
    ['another year', 'Kế hoạch số 14/KH-UBND ngày 17/01/2022 của UBND xã'],
    ['another issuer', 'Kế hoạch số 14/KH-UBND ngày 17/01/2023 của UBND tỉnh'],
    ['the right order', 'Kế hoạch số 14/KH-UBND ngày 20/01/2023 của UBND xã'],
  ])('[C48] not in %s', (_, note) => {
    expect(said('referenceOrder', aPlan({ result: `${eleven} của UBND xã`, note }))).toEqual([]);
  });

  it('[C48] two communes keep two registers', () => {
    const plan = aPlan({
      result: `${eleven} của UBND xã Sơn Trung; ${eleven} của UBND xã Vĩnh Linh`,
      note: 'Kế hoạch số 14/KH-UBND ngày 17/01/2023 của UBND xã',
    });
    expect(said('referenceOrder', plan)).toEqual([]);
  });

  it('[C48] a document that is named twice is named where it stands first', () => {
    const fourteen = 'Kế hoạch số 14/KH-UBND ngày 17/01/2023 của UBND xã';
    const plan = aPlan({ result: `${eleven} của UBND xã` }, { note: fourteen }, { note: fourteen });
    expect(said('referenceOrder', plan).map(([, place]) => place)).toEqual(['tasks 2 note']);
  });

  it('[C48] documents without an issuer are of one', () => {
    const plan = aPlan({ result: `${eleven}; Kế hoạch số 14/KH-UBND ngày 17/01/2023` });
    expect(said('referenceOrder', plan)).toHaveLength(1);
  });
});
