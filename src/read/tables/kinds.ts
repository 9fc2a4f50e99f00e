import {
  COUNT_HEADINGS,
  MONTH_COLUMNS,
  QUARTER_COLUMNS,
} from '../../language/headings/countHeadings';
import { EXPLANATION_HEADINGS, PROOF_HEADINGS } from '../../language/headings/otherHeadings';
import { TASK_HEADINGS } from '../../language/headings/taskHeadings';
import { firstWord } from '../../language/headings/headingKey';
import { LONGEST_HEADING, type Vocabulary } from '../../language/headings/vocabulary';

/** The kinds of tables that a workbook may hold. */
export const TABLE_KINDS = ['tasks', 'counts', 'proofs', 'explanations'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export interface KindOfTable {
  readonly vocabulary: Vocabulary<string>;
  /** A row without any of these is not looked at. */
  readonly anchors: readonly string[];
  /** What speaks for this kind more than any other column does. */
  readonly weights: Readonly<Record<string, number>>;
  readonly isComplete: (has: (field: string) => boolean, known: KnownHeadings) => boolean;
}

export interface KnownHeadings {
  readonly fields: number;
  /** The matching key of the heading of a field. */
  readonly key: (field: string) => string;
}

const PARTS = [...MONTH_COLUMNS, ...QUARTER_COLUMNS];

/** Alone above a column these say too little. */
const PLAIN = /^(?:noi dung|hoat dong|cong viec|nhiem vu)$/;

export const KINDS: Readonly<Record<TableKind, KindOfTable>> = {
  tasks: {
    vocabulary: TASK_HEADINGS,
    anchors: ['content'],
    weights: { content: 3, result: 2, done: 2, notDone: 2, mark: 2 },
    isComplete: (has, { fields, key }) =>
      has('content') &&
      (fields > 1 || /^noi dung nhiem vu$|^ten nhiem vu$/.test(key('content'))) &&
      (fields > 2 || has('number') || !PLAIN.test(key('content'))),
  },
  counts: {
    vocabulary: COUNT_HEADINGS,
    anchors: ['channel', 'anything'],
    weights: { channel: 4, anything: 3, value: 2, tasks: 2, unit: 2 },
    isComplete: (has) => {
      const split = PARTS.some(has);
      const named = has('channel') || (has('anything') && (has('unit') || split));
      return named && (has('value') || split) && (has('unit') || split || has('channel'));
    },
  },
  proofs: {
    vocabulary: PROOF_HEADINGS,
    anchors: ['tasks'],
    weights: { tasks: 3, name: 2, location: 2 },
    isComplete: (has) => has('tasks') && (has('name') || has('location')),
  },
  explanations: {
    vocabulary: EXPLANATION_HEADINGS,
    anchors: ['where'],
    weights: { where: 3, reason: 2, what: 2 },
    isComplete: (has) => has('where') && has('reason'),
  },
};

/** Blanks, signs and abbreviations make a heading longer or shorter than its key. */
const SLACK = 12;

/** By their first words, the longest headings that anchor a table; most cells begin otherwise. */
const LONGEST_BY_FIRST = longestByFirst();

/** Whether a text may be the heading that a table is known by; the whole key costs far more. */
export function mayHead(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  return text.length <= (LONGEST_BY_FIRST.get(firstWord(text)) ?? -1);
}

function longestByFirst(): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const kind of TABLE_KINDS) {
    const { vocabulary, anchors } = KINDS[kind];
    for (const key of anchors.flatMap((field) => vocabulary.keys[field] ?? [])) {
      const first = key.replace('*', '').split(' ')[0] ?? '';
      const length = key.endsWith('*') ? LONGEST_HEADING : key.length * 2 + SLACK;
      longest.set(first, Math.max(length, longest.get(first) ?? 0));
    }
  }
  return longest;
}
