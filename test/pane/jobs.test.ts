import { describe, expect, it } from 'vitest';
import { newJobs, type Run } from '../../src/pane/jobs';
import type { Step } from '../../src/pane/step';
import type { WorkbookPort } from '../../src/workbook/port';

const ORDER = { name: 'write', says: null };
const NOTHING: Step = { notice: null };

const refuses: Run = () => Promise.resolve(null);
const runs: Run = (_, work) => work({} as WorkbookPort);
const fails: Run = async (_, work) => {
  await work({} as WorkbookPort);
  return null;
};

function setUp() {
  const log: string[] = [];
  const { queue, next } = newJobs(() => log.push('told'));
  const add = (name: string) => {
    const work = () => {
      log.push(name);
      return Promise.resolve(NOTHING);
    };
    return queue(ORDER, work, name);
  };
  return { log, queue, next, add };
}

describe('what waits for its turn', () => {
  it('is done one after the other, and each is told what came of it', async () => {
    const { log, next, add } = setUp();
    const done = [add('a'), add('b')];
    await next(runs);
    await next(runs);
    expect(log).toEqual(['told', 'told', 'a', 'told', 'b']);
    expect(await Promise.all(done)).toEqual([NOTHING, NOTHING]);
  });

  it('keeps its place where another command was quicker', async () => {
    const { log, next, add } = setUp();
    void add('a');
    void add('b');
    await next(refuses);
    await next(runs);
    expect(log.filter((each) => each !== 'told')).toEqual(['a']);
  });

  it('is told of what could not be done, and does not try it again', async () => {
    const { log, next, add } = setUp();
    const done = add('a');
    await next(fails);
    await next(runs);
    expect([await done, log]).toEqual([null, ['told', 'a']]);
  });

  it('is held by its name until it is over, as often as it was ordered', async () => {
    const { queue, next, add } = setUp();
    void add('a');
    void add('a');
    expect([queue.holds('a'), queue.holds('b')]).toEqual([true, false]);
    await next(runs);
    expect(queue.holds('a')).toBe(true);
    await next(runs);
    expect(queue.holds('a')).toBe(false);
  });
});
