import { areaName } from '../../src/workbook/address';
import type { Change } from './model/change';
import { WHOLE_WORKBOOK, type WorkbookModel } from './model/workbookModel';
import { valueType } from './objects/rangeGrids';
import { type EventEntry, eventMessage } from './protocol';

const DATA_CHANGED = 10;
const SHEET_CHANGED = { added: 13, deleted: 15 } as const;

/** Excel tells an add-in which changes were its own. */
export type TriggerSource = 'ThisLocalAddin' | 'Unknown';

/** The messages for all changes since the last time that somebody waits for; one message for each change. */
export function takeEvents(workbook: WorkbookModel, triggerSource: TriggerSource): string[] {
  const changes = workbook.changes.splice(0);
  const sheets = workbook.sheetChanges.splice(0);
  const told = changes.flatMap((change) => {
    const message = argumentsOf(change, triggerSource);
    const targets = [change.sheet.id, WHOLE_WORKBOOK].filter((id) => workbook.watched.has(id));
    const entries = targets.map((targetId): EventEntry => ({
      messageType: DATA_CHANGED,
      targetId,
      message,
    }));
    return entries.length > 0 ? [eventMessage(entries)] : [];
  });
  return [
    ...told,
    ...sheets
      .filter(({ kind }) => workbook.watchedSheets.has(kind))
      .map(({ kind, sheet }) =>
        eventMessage([
          {
            messageType: SHEET_CHANGED[kind],
            targetId: WHOLE_WORKBOOK,
            message: { worksheetId: sheet.id, source: 'Local' },
          },
        ]),
      ),
  ];
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
