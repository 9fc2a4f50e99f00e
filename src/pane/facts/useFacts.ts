import * as z from 'zod/mini';
import { type EditableFact, type FactLine, factLines } from '../../app/settings/facts';
import type { Reviewed } from '../../app/reviewPlan';
import { useJsonDraft } from '../useJsonDraft';
import type { PaneActions } from '../usePane';
import { changeFacts, FACTS_ORDER } from './commands';

export interface TypedLine extends FactLine {
  readonly isChanged: boolean;
  /** What the sheet has come to say since this was typed; null where it says the same. */
  readonly sheetNow: string | null;
}

export interface Facts {
  /** As typed, or as the workbook has them. */
  readonly lines: readonly TypedLine[];
  readonly isChanged: boolean;
  /** Nothing of what was typed goes over something newer. */
  readonly isCurrent: boolean;
  readonly type: (field: EditableFact, text: string) => void;
  readonly drop: () => void;
  /** Tells whether all that was typed is in the workbook now. */
  readonly write: (actions: PaneActions) => Promise<boolean>;
}

/** Beside what was typed stands what the sheet said then. */
const typedFacts = z.record(z.string(), z.object({ base: z.string(), text: z.string() }));
const NOTHING: z.infer<typeof typedFacts> = {};

/** Lines of Thông tin chung; what is typed outlives the page, and is the same on every page. */
export function useFacts(reviewed: Reviewed, fields: readonly EditableFact[]): Facts {
  const [typed, keep] = useJsonDraft('facts', typedFacts, NOTHING);
  const known = factLines(reviewed, fields);
  const changed = new Map(
    known.flatMap(({ field, text }) => {
      const draft = typed[field]?.text;
      return draft === undefined || draft.trim() === text ? [] : [[field, draft] as const];
    }),
  );
  const lines = known.map((line) => {
    const isLate = changed.has(line.field) && typed[line.field]?.base !== line.text;
    const text = typed[line.field]?.text ?? line.text;
    const isChanged = changed.has(line.field);
    return { ...line, text, isChanged, sheetNow: isLate ? line.text : null };
  });
  const drop = () => {
    const others = Object.entries(typed).filter(([field]) => !known.some((k) => k.field === field));
    keep(Object.fromEntries(others));
  };
  return {
    lines,
    isChanged: changed.size > 0,
    isCurrent: lines.every(({ sheetNow }) => sheetNow === null),
    type: (field, text) => {
      const base = known.find((line) => line.field === field)?.text ?? '';
      keep({ ...typed, [field]: { base, text } });
    },
    drop,
    write: async (actions) => {
      const step = await actions.run(FACTS_ORDER, (workbook) =>
        changeFacts(workbook, reviewed, changed),
      );
      if (!step?.isWhole) return false;
      drop();
      return true;
    },
  };
}
