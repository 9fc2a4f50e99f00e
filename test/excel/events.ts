import { areaName } from '../../src/workbook/address';
import type { Change } from './model/change';
import { WHOLE_WORKBOOK, type WorkbookModel } from './model/workbookModel';
import { valueType } from './objects/rangeGrids';
import { type EventEntry, eventMessage } from './protocol';

const DATA_CHANGED = 10;

/** Excel tells an add-in which changes were its own. */
export type TriggerSource = 'ThisLocalAddin' | 'Unknown';

/** The messages for all changes since the last time that somebody waits for; one message for each change. */
export function takeEvents(workbook: WorkbookModel, triggerSource: TriggerSource): string[] {
  const changes = workbook.changes.splice(0);
  return changes.flatMap((change) => {
    const message = argumentsOf(change, triggerSource);
    const targets = [change.sheet.id, WHOLE_WORKBOOK].filter((id) => workbook.watched.has(id));
    const entries = targets.map((targetId): EventEntry => ({
      messageType: DATA_CHANGED,
      targetId,
      message,
    }));
    return entries.length > 0 ? [eventMessage(entries)] : [];
  });
}

function argumentsOf({ sheet, area, before, after }: Change, triggerSource: TriggerSource) {
  return {
    worksheetId: sheet.id,
    address: areaName(area),
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource,
    ...(area.rows * area.columns === 1 && {
      valueBefore: before ?? '',
      valueAfter: after ?? '',
      valueTypeBefore: valueType(before),
      valueTypeAfter: valueType(after),
    }),
  };
}
