import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
import { found } from '../../support/found';

describe('oldEncoding', () => {
  it('[C67] TCVN3 and VNI are named, and nothing is changed', () => {
    const plan = aPlan(
      { result: 'Céng hoµ x· héi chñ nghÜa ViÖt Nam' },
      { result: 'Coäng hoøa xaõ hoäi' },
    );
    expect(
      found('oldEncoding', plan).map(({ severity, details, fix }) => [severity, details, fix]),
    ).toEqual([
      ['note', { encoding: 'tcvn3' }, null],
      ['note', { encoding: 'vni' }, null],
    ]);
    expect(found('untidyText', plan)).toEqual([]);
  });

  it('[C67] Unicode is not', () => {
    expect(found('oldEncoding', aPlan({ result: 'Cộng hòa xã hội, São Paulo' }))).toEqual([]);
  });
});
