import { type Link, parseLink } from '../language/link';
import { accountTexts } from './cellTexts';
import { taskKey } from './linked';
import { inProof, type Place } from './place';
import type { Plan, Task } from './plan';
import type { Texts } from './texts';

/** A link that proves something, with the tasks it is for. */
export interface LinkPlace {
  readonly at: Place;
  readonly link: Link;
  readonly tasks: readonly Task[];
}

/** Links of results, notes and Tài liệu kiểm chứng, in the order of the rows. */
export function linkPlaces({ proofs }: Plan, tasks: readonly Task[], texts: Texts): LinkPlace[] {
  const linksIn = (text: string) => texts.links(text).flatMap((url) => parseLink(url) ?? []);
  const byNumber = new Map(tasks.map((task) => [taskKey(task.number), task]));
  return [
    ...accountTexts(tasks).flatMap(({ at, text, task }) =>
      linksIn(text).map((link) => ({ at, link, tasks: task === null ? [] : [task] })),
    ),
    ...proofs.flatMap(({ at, location, tasks: numbers }) => {
      const own = numbers.flatMap((number) => byNumber.get(taskKey(number)) ?? []);
      return linksIn(location).map((link) => ({ at: inProof(at, 'location'), link, tasks: own }));
    }),
  ];
}

/** Links by the page they lead to, in the order in which the pages appear. */
export function groupedBy(
  places: readonly LinkPlace[],
  keyOf: (place: LinkPlace) => string,
): readonly LinkPlace[][] {
  const groups = new Map<string, LinkPlace[]>();
  for (const place of places) {
    const key = keyOf(place);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [place]);
    else known.push(place);
  }
  return [...groups.values()];
}
