import { dutyHolder, reportDuty } from '../../../language/planWords';
import { aRow, type ProposedRow, withoutTwins } from '../proposal';
import { proposeTarget } from '../proposeTarget';
import { type Section, sectionsOf } from './items';
import { numbered, rowsOfTask } from './tasks';

export interface Outline {
  readonly rows: readonly ProposedRow[];
  readonly aside: readonly string[];
}

/** A plan that is no table: numbered headings, lines with "- Thời gian: …", sentences with "100% …". */
export function readOutline(paragraphs: readonly string[]): Outline {
  const rows: ProposedRow[] = [];
  const aside: string[] = [];
  const visit = (section: Section, inherited: Section['part'], holder: string): void => {
    const { item, children } = section;
    const part = section.part !== null && item.depth < 2 ? section.part : inherited;
    if (inherited === 'tasks' && isTask(section)) {
      rows.push(...rowsOfTask(section));
      return;
    }
    aside.push(item.text);
    if (part === 'duties') {
      const duty = reportDuty(item.text);
      const lead = item.depth < 2 ? dutyHolder(item.text) : holder;
      if (duty !== null)
        rows.push(aRow('task', { content: duty, target: proposeTarget(duty, duty), lead }));
      for (const child of children) visit(child, 'duties', lead);
      return;
    }
    for (const child of children) visit(child, part, holder);
  };
  for (const section of sectionsOf(paragraphs)) visit(section, null, '');
  return { rows: numbered(withoutTwins(rows)), aside };
}

/** Not a heading of its own, and more than a paragraph between the lists. */
function isTask({ item, part, children }: Section): boolean {
  const isHeading = part !== null && item.depth < 2 && children.length > 0 && !hasLabels(children);
  return item.depth < 4 && !isHeading && item.labelled === null;
}

function hasLabels(children: readonly Section[]): boolean {
  return children.some(({ item }) => item.labelled !== null);
}
