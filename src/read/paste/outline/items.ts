import {
  type PlanPart,
  readPlanPart,
  type Labelled,
  readLabelled,
} from '../../../language/planWords';
import { leadingNumber } from '../../../language/table/rowNumber';

/** A paragraph of a plan with what its number says of its place. */
export interface Item {
  /** 0 for I and A, 1 for 1., 2 for a), 3 for "-", 4 for "+", 5 for a paragraph without a number. */
  readonly depth: number;
  readonly text: string;
  readonly labelled: Labelled | null;
}

/** What stands under one heading, or under one numbered task. */
export interface Section {
  readonly item: Item;
  readonly part: PlanPart | null;
  readonly children: Section[];
}

const DEPTHS = { group: 0, whole: 1, decimal: 2, letter: 2, dash: 3, none: 5 } as const;
const PARAGRAPH = 5;

function itemOf(paragraph: string): Item {
  const lead = leadingNumber(paragraph);
  if (lead === null)
    return { depth: PARAGRAPH, text: paragraph, labelled: readLabelled(paragraph) };
  const depth = lead.text === '+' ? 4 : DEPTHS[lead.style];
  return { depth, text: lead.rest, labelled: readLabelled(lead.rest) };
}

/** The paragraphs as a tree: what has a lower number stands under what is above it. */
export function sectionsOf(paragraphs: readonly string[]): Section[] {
  const roots: Section[] = [];
  const path: Section[] = [];
  for (const paragraph of paragraphs) {
    const item = itemOf(paragraph);
    const section: Section = { item, part: readPlanPart(headOf(item.text)), children: [] };
    while (path.length > 0 && (path.at(-1)?.item.depth ?? 0) >= item.depth) path.pop();
    (path.at(-1)?.children ?? roots).push(section);
    if (item.depth < PARAGRAPH) path.push(section);
  }
  return roots;
}

/** "1. Giao Văn hóa - xã hội: Hướng dẫn …": the heading ends at the colon. */
function headOf(text: string): string {
  const colon = text.indexOf(':');
  return colon > 0 && colon < 80 ? text.slice(0, colon) : text;
}
