import type { NamedBlock } from '../sheets/catalogSheet';
import type { WorkbookContent } from '../sheets/newWorkbook';
import { FACT_NAMES } from '../sheets/formulas/names';
import { TEMPLATE_VERSION, WORKBOOK_NAMES } from '../sheets/names';
import { absolute } from '../workbook/address';
import type { Edit } from '../workbook/edit';
import { catalogEdits } from './catalogSheet';
import { factsEdits } from './factsSheet';
import { helperEdits } from './helperNames';
import { formulaEdits, tableEdits } from './tableSheet';

/**
 * All sheets in one go. Names and tables stand before the first formula that speaks of them, and
 * the sheets in the order of their tabs.
 */
export function newWorkbookEdits(content: WorkbookContent): Edit[] {
  const { names, facts, catalog, tables } = content;
  const { sheets } = names;
  const inOrder = [tables.tasks, tables.counts, tables.proofs];
  return [
    ...sheetsOf(content).map((sheet): Edit => ({ kind: 'addSheet', sheet })),
    ...namesOf(content),
    ...catalogEdits(catalog, sheets.catalog),
    ...inOrder.flatMap(tableEdits),
    ...[tables.proofs, tables.counts, tables.tasks].flatMap(formulaEdits),
    ...factsEdits(facts, sheets.facts),
    { kind: 'hideSheet', sheet: sheets.catalog },
    { kind: 'activateSheet', sheet: sheets.facts },
  ];
}

/** The new sheets in the order of their tabs. */
export function sheetsOf({ names: { sheets } }: WorkbookContent): string[] {
  return [sheets.facts, sheets.tasks, sheets.counts, sheets.proofs, sheets.catalog];
}

function namesOf({ names, facts, catalog, tables, split, template }: WorkbookContent): Edit[] {
  const { sheets } = names;
  const named = (name: string, formula: string): Edit => ({ kind: 'setName', name, formula });
  return [
    named(WORKBOOK_NAMES.version, `=${TEMPLATE_VERSION}`),
    named(WORKBOOK_NAMES.template, `="${template}"`),
    named(WORKBOOK_NAMES.layout, `="${split}"`),
    ...[...facts.main, ...facts.more].flatMap(({ row, at }) =>
      row.name === undefined
        ? []
        : [
            named(
              FACT_NAMES[row.name],
              `=${absolute(sheets.facts, { ...at, rows: 1, columns: 1 })}`,
            ),
          ],
    ),
    ...Object.values(tables).flatMap(helperEdits),
    ...catalog.map(({ name, area }: NamedBlock) =>
      named(name, `=${absolute(sheets.catalog, area)}`),
    ),
  ];
}
