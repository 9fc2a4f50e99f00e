import { describe, expect, it } from 'vitest';
import { nextStep } from '../../src/pane/nextStep';
import type { Problem } from '../../src/app/problems';
import type { Severity } from '../../src/domain/vocabulary';

const problem = (severity: Severity): Problem => ({
  severity,
  sentence: '',
  at: { table: 'tasks', sheet: 'Nhiệm vụ', row: 1, field: 'mark' },
  cells: ['D2'],
  places: [],
  findings: [],
});

describe('nextStep', () => {
  it('is the check until there was one', () => {
    expect(nextStep('home', false, [])).toBe('check');
  });

  it('is the check again while an error is left', () => {
    expect(nextStep('home', true, [problem('warning'), problem('error')])).toBe('check');
  });

  it('is the report once no error is left', () => {
    expect(nextStep('check', true, [problem('warning')])).toBe('report');
  });

  it('is the report where the ribbon asked for it', () => {
    expect(nextStep('report', false, [problem('error')])).toBe('report');
  });
});
