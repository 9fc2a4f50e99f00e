import { targetOf } from '../../language/link';
import type { Channel } from '../../language/counts/channels';
import type { Task } from '../plan';
import type { Texts } from '../texts';
import { defineCheck } from './check';

/** "/tin-ve-cchc": a few words; a longer name, or one with a number, may be an article's. */
const LIST_NAME = /\/[^/\d-]+(?:-[^/\d-]+){0,3}$/;

/** A list of articles proves no single article; it does prove the column that a task speaks of. */
export const categoryLink = defineCheck({
  id: 'categoryLink',
  rule: 'C56',
  severity: 'note',
  once: true,
  run: ({ texts, links }) =>
    links
      .filter(({ link }) => targetOf(link) === 'category' && LIST_NAME.test(link.path))
      .filter(({ tasks: own }) => own.length > 0 && !own.some((task) => isAboutColumn(task, texts)))
      .map(({ at, link }) => ({ at, details: { url: link.url } })),
});

const PAGES: readonly Channel[] = ['portal', 'column', 'digitalColumn'];

function isAboutColumn({ content, result, note }: Task, { channels }: Texts): boolean {
  return [content, result, note].some((text) =>
    channels(text).some((channel) => PAGES.includes(channel)),
  );
}
