import { useContext, useState } from 'react';
import { type HeaderField, type HeaderLine, headerLines } from '../../app/reportHeader';
import type { Reviewed } from '../../app/reviewPlan';
import { Drafts } from '../draft';
import type { PaneActions } from '../usePane';
import { changeHeader, REPORT_ORDERS } from './commands';

export interface Header {
  /** As typed, or as the workbook has them. */
  readonly lines: readonly HeaderLine[];
  /** What was typed and is not in the workbook. */
  readonly changed: ReadonlyMap<HeaderField, string>;
  readonly type: (field: HeaderField, text: string) => void;
  readonly drop: () => void;
  /** Tells whether all that was typed is in the workbook now. */
  readonly write: (actions: PaneActions) => Promise<boolean>;
}

const keyOf = (field: HeaderField) => `report.${field}`;

/** The lines of Thông tin chung that are printed; what is typed outlives the page. */
export function useHeader(reviewed: Reviewed): Header {
  const drafts = useContext(Drafts);
  const [, setTyped] = useState(0);
  const known = headerLines(reviewed);
  const lines = known.map((line) => ({
    ...line,
    text: drafts.read(keyOf(line.field)) ?? line.text,
  }));
  const changed = new Map(
    lines.flatMap(({ field, text }, index) =>
      text.trim() === known[index]?.text ? [] : [[field, text] as const],
    ),
  );
  const keep = (fields: readonly HeaderField[], text: string | null) => {
    for (const field of fields) drafts.write(keyOf(field), text);
    setTyped((count) => count + 1);
  };
  const drop = () =>
    keep(
      known.map(({ field }) => field),
      null,
    );
  return {
    lines,
    changed,
    type: (field, text) => keep([field], text),
    drop,
    write: async (actions) => {
      const step = await actions.run(REPORT_ORDERS.header, (workbook) =>
        changeHeader(workbook, reviewed, changed),
      );
      if (step?.isWhole !== true) return false;
      drop();
      return true;
    },
  };
}
