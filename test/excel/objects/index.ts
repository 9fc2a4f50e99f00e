import { type Registry, registryOf } from '../registry';
import { Application } from './application';
import { ConditionalFormat } from './conditionalFormat';
import { ConditionalFormatCollection } from './conditionalFormatCollection';
import {
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
} from './conditionalRangeFormat';
import { ConditionalFormatRule, CustomConditionalFormat } from './customConditionalFormat';
import { DataValidation } from './dataValidation';
import { HeaderFooter } from './headerFooter';
import { HeaderFooterGroup } from './headerFooterGroup';
import { NamedItem } from './namedItem';
import { NamedItemCollection } from './namedItemCollection';
import { PageBreak, PageBreakCollection } from './pageBreakCollection';
import { PageLayout } from './pageLayout';
import { Range } from './range';
import { RangeAreas, RangeCollection } from './rangeAreas';
import { RangeBorder } from './rangeBorder';
import { RangeBorderCollection } from './rangeBorderCollection';
import { RangeFill } from './rangeFill';
import { RangeFont } from './rangeFont';
import { RangeFormat } from './rangeFormat';
import { Table } from './table';
import { TableCollection } from './tableCollection';
import { Workbook } from './workbook';
import { WorkbookCreated } from './workbookCreated';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheetCollection';
import { WorksheetFreezePanes } from './worksheetFreezePanes';
import { WorksheetProtection } from './worksheetProtection';

/** Everything that is answered: a new list each time, so that a test may take a member out of its own. */
export function allObjects(): Registry {
  return registryOf({
    Application,
    ConditionalFormat,
    ConditionalFormatCollection,
    ConditionalFormatRule,
    ConditionalRangeFill,
    ConditionalRangeFont,
    ConditionalRangeFormat,
    CustomConditionalFormat,
    DataValidation,
    HeaderFooter,
    HeaderFooterGroup,
    NamedItem,
    NamedItemCollection,
    PageBreak,
    PageBreakCollection,
    PageLayout,
    Range,
    RangeAreas,
    RangeBorder,
    RangeBorderCollection,
    RangeCollection,
    RangeFill,
    RangeFont,
    RangeFormat,
    Table,
    TableCollection,
    Workbook,
    WorkbookCreated,
    Worksheet,
    WorksheetCollection,
    WorksheetFreezePanes,
    WorksheetProtection,
  });
}
