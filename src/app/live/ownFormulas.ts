import { CALENDAR_NAMES } from '../../sheets/formulas/names';
import { grownArea, standingTables } from '../../sheets/ourTables';
import { type Area, parseCell } from '../../workbook/address';
import { placeOfName } from '../../workbook/reference';
import type { Snapshot } from '../../workbook/snapshot';
import { formSheet } from './formResults';

/** Where our formulas stand, by sheet: all others show what another program reckoned once. */
export type OwnFormulas = ReadonlyMap<string, readonly Area[]>;

export function ownFormulas(snapshot: Snapshot): OwnFormulas {
  const areas = new Map<string, Area[]>();
  const add = (sheet: string, area: Area) =>
    void areas.set(sheet, [...(areas.get(sheet) ?? []), area]);
  for (const table of standingTables(snapshot) ?? []) {
    const { row, rows } = grownArea(table);
    for (const { field, formula } of table.template.columns) {
      const column = table.columns.get(field);
      if (formula === undefined || column === undefined) continue;
      add(table.sheet.name, { row: row + 1, column, rows: rows - 1, columns: 1 });
    }
  }
  const form = formSheet(snapshot);
  for (const name of form?.formulas.keys() ?? []) {
    const at = parseCell(name);
    if (form !== undefined && at !== null) add(form.name, { ...at, rows: 1, columns: 1 });
  }
  for (const name of Object.values(CALENDAR_NAMES)) {
    const place = placeOfName(snapshot.names, name);
    if (place !== null) add(place.sheet, place.area);
  }
  return areas;
}
