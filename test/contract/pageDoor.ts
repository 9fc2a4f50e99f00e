import type { Page } from 'playwright-core';
import type { Area } from '../../src/workbook/address';
import type { Edit } from '../../src/workbook/edit';
import { type FailureCode, WorkbookError } from '../../src/workbook/failure';
import type { WorkbookPort } from '../../src/workbook/port';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';

/** What a page offers on its window: a call takes one argument, and neither side knows a Map. */
export interface Door {
  open(): number;
  read(id: number): Promise<Answer<PackedSnapshot>>;
  apply(request: [id: number, edits: readonly Edit[]]): Promise<Answer<void>>;
  show(request: [id: number, sheet: string, area: Area]): Promise<Answer<void>>;
}

export type Answer<T> =
  | { readonly value: T }
  | { readonly failure: { readonly code: FailureCode; readonly message: string } };

interface PackedSnapshot extends Omit<Snapshot, 'sheets'> {
  readonly sheets: readonly PackedSheet[];
}

type PackedSheet = Omit<SheetSnapshot, Mapped> & {
  readonly [Key in Mapped]: readonly EntryOf<SheetSnapshot[Key]>[];
};
type Mapped = 'formulas' | 'shown';
type EntryOf<M> = M extends ReadonlyMap<infer Key, infer Value> ? readonly [Key, Value] : never;

export function packed({ sheets, names }: Snapshot): PackedSnapshot {
  return {
    names,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      formulas: [...sheet.formulas],
      shown: [...sheet.shown],
    })),
  };
}

function unpacked({ sheets, names }: PackedSnapshot): Snapshot {
  return {
    names,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      formulas: new Map(sheet.formulas),
      shown: new Map(sheet.shown),
    })),
  };
}

declare const door: Door;

/** A new workbook that lives in the page. */
export async function workbookIn(page: Page): Promise<WorkbookPort> {
  const id = await page.evaluate(() => door.open());
  return {
    read: async () => unpacked(valueOf(await page.evaluate((request) => door.read(request), id))),
    apply: async (edits) => {
      const request: Parameters<Door['apply']>[0] = [id, edits];
      valueOf(await page.evaluate((sent) => door.apply(sent), request));
    },
    show: async (sheet, area) => {
      const request: Parameters<Door['show']>[0] = [id, sheet, area];
      valueOf(await page.evaluate((sent) => door.show(sent), request));
    },
  };
}

function valueOf<T>(answer: Answer<T>): T {
  if ('value' in answer) return answer.value;
  throw new WorkbookError(answer.failure.code, answer.failure.message);
}
