import { targetOf } from '../../language/link';
import { linkPlaces } from '../linkPlaces';
import { defineCheck } from './check';

/** A portal's home page shows something else tomorrow. */
export const homePageLink = defineCheck({
  id: 'homePageLink',
  rule: 'C55',
  severity: 'note',
  once: true,
  run: ({ plan, tasks, texts }) =>
    linkPlaces(plan, tasks, texts)
      .filter(({ link }) => targetOf(link) === 'home')
      .map(({ at, link }) => ({ at, details: { url: link.url } })),
});
