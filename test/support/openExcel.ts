import { afterEach } from 'vitest';
import { excelWorkbook } from '../../src/excel/workbook';
import type { WorkbookPort } from '../../src/workbook/port';
import { type JsdomHost, startJsdomHost } from '../excel/jsdomHost';
import { SimulatedExcel, type SimulatedExcelOptions } from '../excel/simulatedExcel';

const running: JsdomHost[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((host) => host.close()));
});

/** A new Excel with the real office.js in it, and the product's own adapter over that. */
export async function openExcel(
  options: SimulatedExcelOptions = {},
): Promise<{ excel: SimulatedExcel; workbook: WorkbookPort }> {
  const excel = new SimulatedExcel(options);
  const host = await startJsdomHost(excel);
  running.push(host);
  const { Excel, Office, OfficeExtension } = host;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return { excel, workbook: excelWorkbook };
}
