import { describe, expect, it } from 'vitest';
import { review } from '../../../src/domain/review';
import { aCount, aPlan, aProof } from '../../support/plan';
import { telling } from '../../support/report';
import { found } from '../../support/found';

const odd = 'Nội dung'.normalize('NFD');

describe('untidyText', () => {
  it('[C60] every cell is mended, and all are one line', () => {
    const plan = {
      ...aPlan({ content: `${odd}  và\u00a0tin`, lead: odd }),
      counts: [aCount({ channel: odd })],
      proofs: [aProof({ name: odd })],
    };
    expect(
      found('untidyText', plan).map(({ at, details, fix }) => [
        at.table,
        at.field,
        details.kinds,
        fix?.changes,
      ]),
    ).toEqual([
      [
        'tasks',
        'content',
        ['decomposed', 'hardBlank', 'doubleBlank'],
        [expect.objectContaining({ to: 'Nội dung và tin' })],
      ],
      ['tasks', 'lead', ['decomposed'], [expect.objectContaining({ to: 'Nội dung' })]],
      ['counts', 'channel', ['decomposed'], [expect.objectContaining({ to: 'Nội dung' })]],
      ['proofs', 'name', ['decomposed'], [expect.objectContaining({ to: 'Nội dung' })]],
    ]);
    const lines = review(plan).lines.filter(({ check }) => check === 'untidyText');
    expect(lines.map(({ findings }) => findings.length)).toEqual([4]);
  });

  it('[C60] Lời báo cáo is mended in Word, and both places of a tone are right', () => {
    expect(found('untidyText', telling(aPlan({ result: 'hoà, hòa, thuỷ' }), odd))).toEqual([]);
  });

  it('[C60] every text of a table is looked at, and names its cell', () => {
    const text = 'Nội  dung';
    const fields = [
      'content',
      'result',
      'note',
      'lead',
      'partner',
      'reason',
      'explanation',
    ] as const;
    const task = Object.fromEntries(fields.map((field) => [field, text]));
    const plan = {
      ...aPlan(task),
      counts: [aCount({ channel: text, unit: text, note: text })],
      proofs: [aProof({ name: text, location: text })],
    };
    expect(found('untidyText', plan).map(({ at }) => `${at.table} ${at.field}`)).toEqual([
      ...fields.map((field) => `tasks ${field}`),
      ...['counts channel', 'counts unit', 'counts note', 'proofs name', 'proofs location'],
    ]);
  });
});
