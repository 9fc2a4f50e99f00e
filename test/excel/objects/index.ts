import { type Registry, registryOf } from '../registry';
import { Application } from './application';
import { DataValidation } from './dataValidation';
import { HeaderFooter } from './headerFooter';
import { HeaderFooterGroup } from './headerFooterGroup';
import { NamedItem } from './namedItem';
import { NamedItemCollection } from './namedItemCollection';
import { PageLayout } from './pageLayout';
import { Range } from './range';
import { RangeBorder } from './rangeBorder';
import { RangeBorderCollection } from './rangeBorderCollection';
import { RangeFill } from './rangeFill';
import { RangeFont } from './rangeFont';
import { RangeFormat } from './rangeFormat';
import { Table } from './table';
import { TableCollection } from './tableCollection';
import { Workbook } from './workbook';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheetCollection';
import { WorksheetFreezePanes } from './worksheetFreezePanes';
import { WorksheetProtection } from './worksheetProtection';

/** Everything that is answered: a new list each time, so that a test may take a member out of its own. */
export function allObjects(): Registry {
  return registryOf({
    Application,
    DataValidation,
    HeaderFooter,
    HeaderFooterGroup,
    NamedItem,
    NamedItemCollection,
    PageLayout,
    Range,
    RangeBorder,
    RangeBorderCollection,
    RangeFill,
    RangeFont,
    RangeFormat,
    Table,
    TableCollection,
    Workbook,
    Worksheet,
    WorksheetCollection,
    WorksheetFreezePanes,
    WorksheetProtection,
  });
}
