import { cellName } from '../../workbook/address';
import { BrokenInvariant } from '../../workbook/failure';
import type { SheetTemplate } from '../template';
import { definedName } from './names';

/** The tables that formulas speak of, by the names they have in this workbook. */
export type Tables = Readonly<Record<string, TableRef>>;

export interface TableRef {
  readonly table: string;
  readonly template: Pick<SheetTemplate<string>, 'columns'>;
}

const TOKEN = /#([a-zA-Z]\w*)(?:\.(\w+))?(?:\.\.(\w+))?|@(\w+)/g;

/**
 * A template's formula as Excel reads it: "#result" is the cell of this row, "#counts.unit" a whole
 * column of another table, "#m1..m12" cells of this row side by side, "@due" a name of the workbook.
 */
export function expand(formula: string, own: string, tables: Tables): string {
  return formula.replace(TOKEN, (token, first, second, last, name) => {
    if (name !== undefined) return definedName(String(name));
    if (second === undefined) {
      const { table, template } = known(tables, own);
      const column = `[${headingOf(template, String(first))}]`;
      if (last === undefined) return `${table}[[#This Row],${column}]`;
      return `${table}[[#This Row],${column}:[${headingOf(template, String(last))}]]`;
    }
    const { table, template } = known(tables, String(first));
    const column = headingOf(template, String(second));
    if (last === undefined) return `${table}[${column}]`;
    throw new BrokenInvariant(`formula: ${token} is no reference`);
  });
}

function known(tables: Tables, id: string): TableRef {
  const found = tables[id];
  if (found === undefined) throw new BrokenInvariant(`formula: no table is called ${id}`);
  return found;
}

function headingOf({ columns }: TableRef['template'], field: string): string {
  const heading = columns.find((column) => column.field === field)?.heading;
  if (heading === undefined) throw new BrokenInvariant(`formula: no column is called ${field}`);
  return heading.replace(/['#[\]@]/g, "'$&");
}

/** In a conditional format tables have no names: "#status" is the cell of the row, its column held. */
export function inRule(formula: string, { columns }: TableRef['template'], row: number): string {
  return formula.replace(/#([a-zA-Z]\w*)/g, (_, field: string) => {
    const column = columns.findIndex((each) => each.field === field);
    if (column < 0) throw new BrokenInvariant(`rule: no column is called ${field}`);
    return `$${cellName({ row, column })}`;
  });
}
