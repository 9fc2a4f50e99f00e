import { areaName } from '../../workbook/address';
import type { Sheet } from '../book';
import { columnsXml } from './columns';
import { CONTENT_TYPES } from './contentTypes';
import type { Part } from './package';
import { pageProperties, pageXml } from './page';
import { sheetData } from './sheetData';
import { sheetViews } from './sheetView';
import type { SharedStrings } from './sharedStrings';
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
  strings: SharedStrings,
): Part {
  const relationships = tables.map((table, index) => ({
    id: `rId${index + 1}`,
    type: 'table',
    target: `../tables/table${table}.xml`,
  }));
  return {
    path: `xl/worksheets/sheet${number}.xml`,
    contentType: CONTENT_TYPES.worksheet,
    relationships,
    xml: element('worksheet', { xmlns: MAIN_NAMESPACE, 'xmlns:r': RELATIONSHIP_NAMESPACE }, [
      pageProperties(sheet.page),
      sheetViews(sheet, active),
      element('sheetFormatPr', { defaultRowHeight: 15.75 }),
      columnsXml(sheet),
      sheetData(sheet, styles, strings),
      listElement(
        'mergeCells',
        sheet.merges.map((area) => element('mergeCell', { ref: areaName(area) })),
      ),
      dataValidations(sheet.guides),
      pageXml(sheet.page),
      listElement(
        'tableParts',
        relationships.map(({ id }) => element('tablePart', { 'r:id': id })),
      ),
    ]),
  };
}
