import { describe, expect, it } from 'vitest';
import { monthWindow } from '../../../src/domain/period';
import { presetPlan } from '../../../src/sheets/presets/preset';
import { presetOf } from '../../support/presets';

const asked = { unit: 'UBND xã A', year: 2026, calendar: 'cchc' } as const;

describe('the plan of a preset', () => {
  it('is of the year, the unit and the days that the calendar proposes', () => {
    const plan = presetPlan(presetOf('xa'), { ...asked, period: 'month', month: 5 });
    expect(plan.report).toMatchObject({
      level: 'commune',
      unit: 'UBND xã A',
      year: 2026,
      period: { kind: 'month', window: monthWindow(2026, 5, 'cchc') },
    });
    expect(plan.tasks[0]?.content).toBe('Xây dựng Kế hoạch tuyên truyền CCHC năm 2026');
    expect(JSON.stringify(plan)).not.toContain('{nam}');
  });

  it('numbers tasks and parts, and of the figures only those that stand for themselves', () => {
    const plan = presetPlan(presetOf('tinh'), { ...asked, period: 'year' });
    expect(plan.tasks.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(plan.tasks[2]?.parts.map(({ number }) => number)).toEqual(['3.1', '3.2']);
    const numbers = plan.counts.map(({ role, number }) => [role.kind, number !== '']);
    expect(numbers).toContainEqual(['paired', false]);
    expect(numbers).not.toContainEqual(['paired', true]);
    expect(numbers).not.toContainEqual(['plain', false]);
  });

  it('pairs a row with the one above it', () => {
    const { counts } = presetPlan(presetOf('xa'), { ...asked, period: 'year' });
    const [meetings, people] = counts;
    expect(people?.role).toEqual({ kind: 'paired', of: meetings?.at });
  });

  it('reports nothing yet', () => {
    const { tasks, counts, proofs } = presetPlan(presetOf('xa-chi-tieu'), {
      ...asked,
      period: 'year',
    });
    const all = tasks.flatMap((task) => [task, ...task.parts]);
    expect(all.filter(({ result, mark }) => result !== '' || mark !== null)).toEqual([]);
    expect(
      counts.filter(({ figures }) => figures.split !== 'whole' || figures.value !== null),
    ).toEqual([]);
    expect(proofs).toEqual([]);
  });
});
