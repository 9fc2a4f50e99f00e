import { pageKey } from '../../language/link';
import { groupedBy } from '../linkPlaces';
import { defineCheck } from './check';

/** "http" and "https", with "/vi" and without: one page written in two ways proves one thing. */
export const linkForms = defineCheck({
  id: 'linkForms',
  rule: 'C53',
  severity: 'note',
  once: true,
  run: ({ links }) =>
    groupedBy(links, ({ link, tasks: [task] }) => `${task?.number ?? ''} ${pageKey(link)}`).flatMap(
      (same) => {
        const [first, ...others] = same;
        const other = others.find(({ link }) => link.url !== first?.link.url);
        if (first === undefined || other === undefined) return [];
        return [{ at: other.at, details: { url: first.link.url, other: other.link.url } }];
      },
    ),
});
