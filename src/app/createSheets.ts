import { BLANK_PLAN, BLANK_TASK } from '../domain/blank';
import type { Plan } from '../domain/plan';
import { type Beginning, type Names, workbookContent } from '../sheets/newWorkbook';
import { findOurTable, templateVersion } from '../sheets/ourWorkbook';
import type { SampleTask } from '../sheets/samples/sample';
import { TASKS } from '../sheets/tasks';
import { SHEET_NAMES } from '../text/words';
import type { WorkbookPort } from '../workbook/port';
import type { Snapshot } from '../workbook/snapshot';
import { freeSheetName, freeTableName } from '../write/freeName';
import { newWorkbookEdits } from '../write/newWorkbook';
import { refuseNewer } from './refuseNewer';
import { fillNewSheets } from './fillNewSheets';

/** Tasks alone, as a phụ lục holds them. */
export type Sample = readonly SampleTask[];

/** What the sheets begin with; what is not chosen is blank. */
export type Choice = Pick<Beginning, 'plan'> & Partial<Beginning>;

export interface SheetsCreated {
  readonly sheet: string;
  /** False where the workbook had our sheets already: they are left as they are. */
  readonly created: boolean;
}

/** Prepares all sheets, blank or with a plan. Doing it twice changes nothing. */
export async function createSheets(
  workbook: WorkbookPort,
  choice: Choice | Sample = [],
): Promise<SheetsCreated> {
  const snapshot = await workbook.read();
  refuseNewer(snapshot);
  const existing = findOurTable(snapshot, TASKS.table);
  if (existing !== null && templateVersion(snapshot) !== null) {
    return { sheet: existing.sheet.name, created: false };
  }
  const names = freeNames(snapshot);
  const content = workbookContent(
    { ...BLANK_BEGINNING, ...('plan' in choice ? choice : { plan: planOf(choice) }) },
    names,
  );
  await fillNewSheets(workbook, newWorkbookEdits(content));
  return { sheet: names.sheets.tasks, created: true };
}

const BLANK_BEGINNING: Omit<Beginning, 'plan'> = {
  planStart: null,
  split: 'whole',
  calendar: 'cchc',
  template: '',
  lastYear: [],
};

function planOf(tasks: Sample): Plan {
  const at = { sheet: '', row: 0 };
  return { ...BLANK_PLAN, tasks: tasks.map((task) => ({ ...BLANK_TASK, ...task, at })) };
}

/** A user's sheets and tables of the same names are left alone. */
function freeNames(snapshot: Snapshot): Names {
  const sheets = Object.fromEntries(
    Object.entries(SHEET_NAMES).map(([id, name]) => [id, freeSheetName(name, snapshot)]),
  ) as Names['sheets'];
  const table = (name: string) => freeTableName(name, snapshot);
  return {
    sheets,
    tables: { tasks: table(TASKS.table), counts: table('SoLieu'), proofs: table('KiemChung') },
  };
}
