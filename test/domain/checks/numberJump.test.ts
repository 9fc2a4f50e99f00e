import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { applyFix } from '../../support/applyFix';
import { found, said } from '../../support/found';
import { aCount, aPlan, aProof, aTask } from '../../support/plan';

describe('numberJump', () => {
  const numbered = (...numbers: readonly string[]) =>
    aPlan(...numbers.map((number) => ({ number })));
  const jumps = (plan: Plan) =>
    said('numberJump', plan).map(([, , { number, expected }]) => [number, expected]);

  it('[C8] a number that does not follow is a note', () => {
    expect(said('numberJump', numbered('1', '2', '4', '5'))).toEqual([
      ['note', 'tasks 3 number', { number: '4', expected: '3' }],
    ]);
    expect(jumps(numbered('2', '3'))).toEqual([['2', '1']]);
  });

  it('[C8] a group runs on or begins again; a duplicate and a letter are no jump', () => {
    const groups = (...rows: readonly (readonly [string, string])[]) =>
      aPlan(...rows.map(([group, number]) => ({ group, number })));
    expect(jumps(groups(['I', '1'], ['I', '2'], ['II', '3'], ['III', '1'], ['III', '2']))).toEqual(
      [],
    );
    expect(jumps(groups(['I', '1'], ['II', '4']))).toEqual([['4', '2']]);
    expect(jumps(groups(['I', '1'], ['I', '2'], ['I', '1']))).toEqual([['1', '3']]);
    expect(jumps(numbered('1', '1', '2'))).toEqual([]);
    expect(jumps(numbered('1', 'a)', '5', '6'))).toEqual([]);
  });

  it('[C8] the fix numbers all tasks anew, with their parts', () => {
    const parts = [aTask({ number: '4.1', at: { sheet: 'Nhiệm vụ', row: 11 } })];
    const plan = aPlan({ number: '1' }, { number: '4', parts }, { number: '5' });
    const [jump] = found('numberJump', plan);
    expect(jump?.fix?.changes.map(({ at, to }) => [at.row, to])).toEqual([
      [2, '2'],
      [11, '2.1'],
      [3, '3'],
    ]);
    expect(jumps(applyFix(plan, jump?.fix ?? { changes: [] }))).toEqual([]);
  });

  it('[C8] there is no fix where another sheet names a number that changes or would be used', () => {
    const fixIn = (plan: Plan) => found('numberJump', plan).map(({ fix }) => fix);
    const plan = numbered('1', '3');
    expect(fixIn({ ...plan, counts: [aCount({ tasks: ['3'] })] })).toEqual([null]);
    expect(fixIn({ ...plan, proofs: [aProof({ tasks: ['2'] })] })).toEqual([null]);
    expect(fixIn({ ...plan, counts: [aCount({ tasks: ['1'] })] })).not.toEqual([null]);
    expect(fixIn(numbered('1', '3', 'a)'))).toEqual([null]);
  });

  it('[C8] a group that stands in two places is not numbered anew', () => {
    const rows = (...groups: readonly string[]) =>
      aPlan(...groups.map((group, index) => ({ group, number: String(index + 2) })));
    const fixes = (plan: Plan) => found('numberJump', plan).map(({ fix }) => fix !== null);
    expect(fixes(rows('I', 'I', 'II'))).toEqual([true]);
    expect(fixes(rows('I', 'II', 'I'))).toEqual([false]);
  });

  it('[C8] one of several numbers that another sheet names is enough', () => {
    const plan = { ...numbered('1', '3', '4'), counts: [aCount({ tasks: ['4'] })] };
    expect(found('numberJump', plan).map(({ fix }) => fix)).toEqual([null]);
  });

  it('[C8] parts with a number of their own keep it', () => {
    const part = (number: string, row: number) => aTask({ number, at: { sheet: 'Nhiệm vụ', row } });
    const parts = [part('4.1', 11), part('a)', 12), part('41', 13)];
    const [jump] = found('numberJump', aPlan({ number: '1' }, { number: '4', parts }));
    expect(jump?.fix?.changes.map(({ at, to }) => [at.row, to])).toEqual([
      [2, '2'],
      [11, '2.1'],
    ]);
  });

  it('[C8] what is no plain number neither jumps nor is jumped over', () => {
    expect(jumps(numbered('1', '3b', '9'))).toEqual([]);
    expect(jumps(numbered('1', 'x3', '9'))).toEqual([]);
    expect(jumps(numbered('9', '10', '12'))).toEqual([
      ['9', '1'],
      ['12', '11'],
    ]);
  });
});
