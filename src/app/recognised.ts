import type { Reading } from '../read/reading';
import { matchingKey } from '../language/key';
import type { TaskHeading } from '../language/headings/taskHeadings';
import { cellName } from '../workbook/address';
import { locate } from '../read/locate';

/** What was understood of the tables that a workbook has, and what was not. */
export interface Recognised {
  readonly sheet: string;
  /** As Excel counts rows. */
  readonly headingRow: number;
  readonly columns: readonly RecognisedColumn[];
  readonly unknownColumns: Reading['understood']['unknownColumns'];
  readonly hiddenRows: readonly number[];
  readonly below: readonly number[];
  readonly unread: readonly string[];
  readonly uncalculated: readonly string[];
  readonly others: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly because: Reading['others'][number]['because'];
  }[];
}

export interface RecognisedColumn {
  readonly heading: string;
  readonly field: TaskHeading;
}

export function recognised(reading: Reading): Recognised {
  const { table, understood, unread, others } = reading;
  const rowOf = ({ row }: { readonly row: number }) => row + 1;
  return {
    sheet: table.sheet.name,
    headingRow: table.headingRow + 1,
    columns: understood.columns.flatMap(({ sheet, column, heading, field }) =>
      sheet === table.sheet.name && isOf(table.columns, field, column) ? [{ heading, field }] : [],
    ),
    unknownColumns: understood.unknownColumns,
    hiddenRows: understood.hiddenRows.map(rowOf),
    below: understood.below.map(rowOf),
    unread: unread.map(({ at }) => cellName(locate(reading, at))),
    uncalculated: understood.uncalculated.map(({ cell }) => cell),
    others: others.map(({ sheet, headingRow, because }) => ({
      ...{ sheet, because },
      row: headingRow + 1,
    })),
  };
}

type TaskColumns = Reading['table']['columns'];

function isOf(columns: TaskColumns, field: string, column: number): field is TaskHeading {
  return columns[field as TaskHeading] === column;
}

/** "Nội dung nhiệm vụ" needs no explanation; "Đầu việc" does. */
export function isSameWord(heading: string, word: string): boolean {
  return matchingKey(heading) === matchingKey(word);
}
