import { targetOf } from '../../language/link';
import { defineCheck } from './check';

/** A portal's home page shows something else tomorrow. */
export const homePageLink = defineCheck({
  id: 'homePageLink',
  rule: 'C55',
  severity: 'note',
  once: true,
  run: ({ links }) =>
    links
      .filter(({ link }) => targetOf(link) === 'home')
      .map(({ at, link }) => ({ at, details: { url: link.url } })),
});
