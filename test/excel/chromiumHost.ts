import type { Page } from 'playwright-core';
import { officeFile } from './officeFiles';
import { installShim, setsOf } from './shim';
import type { SimulatedExcel } from './simulatedExcel';

const MICROSOFT = 'https://appsforoffice.microsoft.com/';
const LIBRARY = /^\/lib\/1(\.1)?\/hosted\//;

/**
 * Makes the page a task pane of this Excel: to be called before the page is opened. Microsoft's server is answered from
 * its npm package, so that the untouched production page runs without a network.
 */
export async function becomeTaskPane(page: Page, excel: SimulatedExcel): Promise<() => void> {
  const { send, detach } = excel.attach((message) => void deliver(page, message));
  await page.exposeFunction('sendMessageToSimulatedExcel', send);
  await page.addInitScript(shimFor(excel.excelApi));
  await page.route(`${MICROSOFT}**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    const file = officeFile(path.replace(LIBRARY, ''));
    return file === null ? route.fulfill({ status: 404 }) : route.fulfill({ path: file });
  });
  return detach;
}

/** The same function as in jsdom, as text; playwright's own binding takes its place on the window. */
function shimFor(excelApi: string): string {
  const sets = JSON.stringify(setsOf(excelApi));
  const send = 'sendMessageToHost: (text) => window.sendMessageToSimulatedExcel(text)';
  return `(${installShim.toString()})(window, { sets: ${sets}, ${send} });`;
}

/** A page that was closed in the meantime hears nothing more. */
async function deliver(page: Page, message: string): Promise<void> {
  if (page.isClosed()) return;
  await page
    .evaluate((text) => {
      const { _richApiNativeBridge: bridge } = window as unknown as {
        _richApiNativeBridge?: { onMessageFromHost?: (message: string) => void };
      };
      bridge?.onMessageFromHost?.(text);
    }, message)
    .catch(() => undefined);
}
