import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { type JsdomHost, startJsdomHost } from './jsdomHost';
import { SimulatedExcel, type SimulatedExcelOptions } from './simulatedExcel';

export interface TestBed {
  /** The Excel of the running test. */
  readonly excel: SimulatedExcel;
  /** Opens another workbook, or another Excel of the same version, for the running test. */
  open(options: SimulatedExcelOptions): SimulatedExcel;
}

/**
 * One office.js for all tests of a file, and a new workbook for each test. `Excel`, `Office` and `OfficeExtension` are
 * global, as in a task pane. What the simulation lacks fails the test that asked for it, unless it takes the refusal out
 * of `excel.refusals`.
 */
export function testBed(options: SimulatedExcelOptions = {}): TestBed {
  let excel = new SimulatedExcel(options);
  let host: JsdomHost;
  const open = (others: SimulatedExcelOptions) => {
    excel = new SimulatedExcel({ ...options, ...others });
    host.open(excel);
    return excel;
  };
  beforeAll(async () => {
    host = await startJsdomHost(excel);
    vi.stubGlobal('Office', host.Office);
    vi.stubGlobal('Excel', host.Excel);
    vi.stubGlobal('OfficeExtension', host.OfficeExtension);
  });
  beforeEach(() => void open({}));
  afterEach(() => {
    expect(excel.refusals.map(({ message }) => message)).toEqual([]);
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await host.close();
  });
  return {
    get excel() {
      return excel;
    },
    open,
  };
}

/** The code of the error that office.js rejects with; null where all went well. */
export async function codeOf(run: Promise<unknown>): Promise<string | null> {
  return (await failureOf(run))?.code ?? null;
}

export async function failureOf(run: Promise<unknown>): Promise<OfficeExtension.Error | null> {
  try {
    await run;
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
}

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T;

/** Queues some work on the first sheet, sends it, and gives back what was queued. */
export function onSheet1<T>(work: Work<T>): Promise<T> {
  return Excel.run(async (context) => {
    const queued = work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return queued;
  });
}
