import { countsTemplate } from '../../sheets/counts';
import { PROOFS } from '../../sheets/proofs';
import { tasksTemplate } from '../../sheets/tasks';
import type { SheetTemplate } from '../../sheets/template';

/** What a column of our sheets is for, in the words that the sheets themselves use. */
export interface HelpColumn {
  readonly heading: string;
  /** What the cell says of itself while it is selected; '' where its name says it all. */
  readonly prompt: string;
  readonly computed: boolean;
  /** It stands in a group of columns that is closed at first. */
  readonly closed: boolean;
}

export interface HelpSheet {
  readonly sheet: string;
  readonly columns: readonly HelpColumn[];
}

/** The columns of the sheets, from the specs that make them. */
export function helpColumns(): HelpSheet[] {
  return [tasksTemplate('whole'), countsTemplate('whole'), PROOFS].map(sheetOf);
}

function sheetOf({ sheet, columns }: SheetTemplate<string>): HelpSheet {
  return {
    sheet,
    columns: columns
      .filter(({ hidden }) => hidden !== true)
      .map(({ heading, prompt = '', formula, group }) => ({
        heading,
        prompt,
        computed: formula !== undefined,
        closed: group !== undefined,
      })),
  };
}
