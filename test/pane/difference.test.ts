import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, firstChanges, shortened, type Stretch } from '../../src/pane/check/difference';

const drawn = (stretches: readonly Stretch[]) =>
  stretches
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'gone' ? `[-${text}]` : `[+${text}]`,
    )
    .join('');

const side = (stretches: readonly Stretch[], not: Stretch['kind']) =>
  stretches
    .filter(({ kind }) => kind !== not)
    .map(({ text }) => text)
    .join('');

describe('difference', () => {
  it('marks words and single blanks, not the whole text', () => {
    expect(drawn(difference('Xây dựng  kế hoạch', 'Xây dựng kế hoạch'))).toBe(
      'Xây dựng [- ]kế hoạch',
    );
    expect(drawn(difference('thủ tục hành chinh', 'thủ tục hành chính'))).toBe(
      'thủ tục hành [-chinh][+chính]',
    );
    expect(drawn(difference('', '12 tin'))).toBe('[+12 tin]');
  });

  it('blanks alone are found in a text of any length', () => {
    const before = 'Đã  phối hợp tuyên truyền. '.repeat(400);
    const changes = difference(before, before.replaceAll('  ', ' ').trimEnd());
    expect(changes.filter(({ kind }) => kind !== 'same')).toEqual(
      Array.from({ length: 401 }, () => ({ kind: 'gone', text: ' ' })),
    );
  });

  it('both texts can be read from it, however long they are', () => {
    const text = fc.array(fc.constantFrom('tin', ' ', 'bài', ',', '\n', 'ế'), { maxLength: 40 });
    fc.assert(
      fc.property(text, text, fc.constantFrom(1, 200), (a, b, times) => {
        const [before, after] = [a.join('').repeat(times), b.join('')];
        const stretches = difference(before, after);
        expect([side(stretches, 'new'), side(stretches, 'gone')]).toEqual([before, after]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('firstChanges', () => {
  const stretches = difference('a  b  c  d', 'a b c d');

  it('tells how many changes it leaves out', () => {
    const { shown, more } = firstChanges(stretches, 2);
    expect([drawn(shown), more]).toEqual(['a [- ]b [- ]c…', 1]);
  });

  it('leaves nothing out where there are no more', () => {
    expect(firstChanges(stretches, 3)).toEqual({ shown: stretches, more: 0 });
    expect(firstChanges(difference('cũ', 'mới'), 1).more).toBe(0);
  });
});

describe('shortened', () => {
  it('keeps what is near a change, and both ends of what is long', () => {
    const [a, b] = ['tin '.repeat(500), 'bài '.repeat(500)];
    const short = shortened(difference(`${a}cũ ${b}`, `${a}mới ${b}`));
    expect(short.map(({ kind }) => kind)).toEqual(['same', 'gone', 'new', 'same']);
    expect(side(short, 'gone').length).toBeLessThan(150);
    expect(drawn(short)).toMatch(/^….{30}\[-cũ\]\[\+mới\] bài/);
  });
});
