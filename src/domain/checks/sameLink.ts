import { pageKey, targetOf } from '../../language/link';
import { groupedBy } from '../linkPlaces';
import { defineCheck } from './check';

/**
 * One article may prove two tasks, and the superior will ask. A page that lists articles belongs to
 * many tasks by nature.
 */
export const sameLink = defineCheck({
  id: 'sameLink',
  rule: 'C54',
  severity: 'note',
  once: true,
  run: ({ links }) =>
    groupedBy(
      links.filter(({ link }) => targetOf(link) === 'article'),
      ({ link }) => pageKey(link),
    ).flatMap((same) => {
      const numbers = [
        ...new Set(same.flatMap(({ tasks: own }) => own.map(({ number }) => number))),
      ];
      const [first] = same;
      if (first === undefined || numbers.length < 2) return [];
      const second = same.find(({ tasks: own }) => own.some(({ number }) => number !== numbers[0]));
      return [{ at: (second ?? first).at, details: { url: first.link.url, tasks: numbers } }];
    }),
});
