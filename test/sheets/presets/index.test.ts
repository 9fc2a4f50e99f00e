import { describe, expect, it } from 'vitest';
import type { TargetKind } from '../../../src/domain/vocabulary';
import { readTexts } from '../../../src/domain/texts';
import { PRESETS } from '../../../src/sheets/presets';
import type { PresetTask } from '../../../src/sheets/presets/preset';
import { presetOf } from '../../support/presets';

const kindsOf = (tasks: readonly PresetTask[]): (TargetKind | readonly TargetKind[])[] =>
  tasks.map(({ target, parts }) =>
    parts === undefined
      ? (target?.kind ?? 'qualitative')
      : parts.map((part) => part.target?.kind ?? 'qualitative'),
  );

describe('presets', () => {
  it('are those of each level, by the name that the command line knows', () => {
    expect(PRESETS.map(({ id, level }) => `${id} ${level}`)).toEqual([
      'xa commune',
      'xa-chi-tieu commune',
      'so department',
      'tinh province',
      'huyen district',
    ]);
  });

  it('have the kinds of the golden table of seed 004 for its eight tasks', () => {
    const kinds = [
      'deliverable',
      'qualitative',
      'regular',
      'deliverable',
      'deliverable',
      'deliverable',
      'quantity',
      'deliverable',
    ];
    expect(kindsOf(presetOf('xa').tasks)).toEqual(kinds);
    expect(kindsOf(presetOf('huyen').tasks)).toEqual(kinds);
    expect(presetOf('xa').tasks[6]?.target).toMatchObject({ atLeast: null });
  });

  it('promise what the plan of seed 003 promises: 100 % in two places is one task', () => {
    expect(kindsOf(presetOf('xa-chi-tieu').tasks)).toEqual([
      'deliverable',
      'deliverable',
      'ratio',
      'ratio',
      ['ratio', 'ratio'],
      'ratio',
      'deliverable',
      'regular',
      'monthly',
      'deliverable',
    ]);
  });

  it('ask as often as the plan of seed 002, and say who leads', () => {
    const { tasks } = presetOf('tinh');
    const parts = ['monthly', 'regular'];
    expect(kindsOf(tasks)).toEqual([
      'regular',
      'regular',
      parts,
      'quarterly',
      'regular',
      'quarterly',
    ]);
    expect(tasks.filter(({ lead }) => lead === undefined)).toEqual([]);
  });

  it('give a commune at most twelve rows of figures, and others more', () => {
    for (const { level, channels } of PRESETS) {
      if (level === 'commune') expect(channels.length).toBeLessThanOrEqual(12);
      else expect(channels.length).toBeGreaterThan(12);
    }
  });

  it.each(PRESETS)(
    '$id: every row of figures has a unit, and lượt người stand beside cuộc',
    (preset) => {
      const { channels } = preset;
      expect(channels.filter(({ unit }) => unit === '')).toEqual([]);
      const people = channels.findIndex(({ channel }) => channel === 'Lượt người dự');
      expect(channels[people]).toMatchObject({ unit: 'lượt người', role: 'paired' });
      expect(channels[people - 1]).toMatchObject({ unit: 'cuộc' });
      const stock = channels.filter(({ measure }) => measure === 'stock');
      expect(stock.map(({ unit }) => unit)).toEqual(['TTHC']);
    },
  );

  it('name no level that is gone, but for the district in its own', () => {
    const texts = readTexts();
    const naming = PRESETS.filter(({ tasks, channels }) =>
      [...tasks, ...tasks.flatMap(({ parts = [] }) => parts)]
        .flatMap(({ content, lead = '', partner = '' }) => [content, lead, partner])
        .concat(channels.map(({ channel }) => channel))
        .some((text) => texts.abolished(text).length > 0),
    );
    expect(naming.map(({ id }) => id)).toEqual(['huyen']);
  });
});
