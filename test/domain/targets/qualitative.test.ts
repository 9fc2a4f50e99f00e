import { describe, expect, it } from 'vitest';
import { aCount, statusIn } from '../../support/plan';

describe('qualitative', () => {
  it('[S20] marked done with a basis', () => {
    expect(statusIn({ mark: 'done', result: 'Đã lồng ghép' }).status).toBe('done');
    expect(statusIn({ mark: 'done' }, { counts: [aCount()] }).status).toBe('done');
  });

  it('[S20] a tick alone is not done, nor is a result without a tick', () => {
    expect(statusIn({ mark: 'done' })).toMatchObject({
      status: 'notDone',
      reason: { kind: 'noBasis' },
    });
    expect(statusIn({ result: 'Đã lồng ghép' })).toMatchObject({
      status: 'notDone',
      reason: { kind: 'unmarked' },
    });
  });

  it('[P1] the six columns of a phụ lục are enough', () => {
    const { status, late, explained } = statusIn({ mark: 'done', result: 'Đã ban hành' });
    expect({ status, late, explained }).toEqual({ status: 'done', late: false, explained: false });
  });

  it('[S20] what it rests on is the reason', () => {
    const { reason, basis } = statusIn({ mark: 'done', result: 'Đã lồng ghép' });
    expect(reason).toEqual({ kind: 'basis', basis });
  });
});
