import { areaName } from '../../workbook/address';
import type { Sheet } from '../book';
import { columnsXml } from './columns';
import { conditionalFormatting } from './conditions';
import { CONTENT_TYPES } from './contentTypes';
import { hyperlinkRelationship, hyperlinksXml } from './hyperlinks';
import type { Part } from './package';
import { pageProperties, pageXml } from './page';
import { sheetData } from './sheetData';
import { sheetViews } from './sheetView';
import type { TextWriter } from './cellContent';
import type { Styles } from './styles';
import { dataValidations } from './validations';
import { element, listElement, MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE } from './xml';

export interface WorksheetPlace {
  readonly number: number;
  readonly active: boolean;
  /** The ids of the table parts that belong to this sheet. */
  readonly tables: readonly number[];
}

/** The children stand in the order that the schema prescribes. */
export function worksheetPart(
  sheet: Sheet,
  { number, active, tables }: WorksheetPlace,
  styles: Styles,
  strings: TextWriter,
): Part {
  const tableParts = tables.map((table, index) => ({
    id: `rId${index + 1}`,
    type: 'table',
    target: `../tables/table${table}.xml`,
  }));
  const links = Array.from(sheet.links, ([cell, url], index) => ({
    cell,
    relationship: hyperlinkRelationship(url, `rId${tables.length + index + 1}`),
  }));
  return {
    path: `xl/worksheets/sheet${number}.xml`,
    contentType: CONTENT_TYPES.worksheet,
    relationships: [...tableParts, ...links.map(({ relationship }) => relationship)],
    xml: element('worksheet', { xmlns: MAIN_NAMESPACE, 'xmlns:r': RELATIONSHIP_NAMESPACE }, [
      pageProperties(sheet.page),
      sheetViews(sheet, active),
      element('sheetFormatPr', {
        defaultRowHeight: 15.75,
        outlineLevelCol: sheet.groups.length > 0 ? 1 : undefined,
      }),
      columnsXml(sheet),
      sheetData(sheet, styles, strings),
      listElement(
        'mergeCells',
        sheet.merges.map((area) => element('mergeCell', { ref: areaName(area) })),
      ),
      conditionalFormatting(sheet.conditions, styles),
      dataValidations(sheet.guides),
      hyperlinksXml(new Map(links.map(({ cell, relationship: { id } }) => [cell, id]))),
      pageXml(sheet.page),
      listElement(
        'tableParts',
        tableParts.map(({ id }) => element('tablePart', { 'r:id': id })),
      ),
    ]),
  };
}
