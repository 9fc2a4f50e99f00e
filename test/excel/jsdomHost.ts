import type { AddressInfo } from 'node:net';
import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import { serveOffice } from './officeFiles';
import { type Bridge, installShim, setsOf, type ShimmedWindow } from './shim';
import type { SimulatedExcel } from './simulatedExcel';

export interface JsdomHost {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Puts another Excel of the same version in the place of the one before: far quicker than a new host. */
  open(excel: SimulatedExcel): void;
  close(): Promise<void>;
}

type OfficeWindow = DOMWindow &
  ShimmedWindow &
  Pick<JsdomHost, 'Office' | 'Excel' | 'OfficeExtension'>;

/** Runs the real office.js in Node. Nothing of it speaks to the test's console. */
export async function startJsdomHost(excel: SimulatedExcel): Promise<JsdomHost> {
  const server = await serveOffice();
  let bridge: Bridge | undefined;
  const deliver = (message: string) => bridge?.onMessageFromHost?.(message);
  let connection = excel.attach(deliver);
  const { port } = server.address() as AddressInfo;
  const dom = await JSDOM.fromURL(`http://127.0.0.1:${port}/`, {
    resources: 'usable',
    runScripts: 'dangerously',
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      const sendMessageToHost = (message: string) => connection.send(message);
      installShim(window, { sets: setsOf(excel.excelApi), sendMessageToHost });
      bridge = (window as OfficeWindow)._richApiNativeBridge;
    },
  });
  const window = dom.window as OfficeWindow;
  await new Promise((resolve) => window.addEventListener('load', resolve));
  await window.Office.onReady();
  const { Office, Excel, OfficeExtension } = window;
  const open = (next: SimulatedExcel) => {
    if (next.excelApi !== excel.excelApi) throw new Error(`office.js knows ${excel.excelApi}`);
    connection.detach();
    connection = next.attach(deliver);
  };
  const close = async () => {
    connection.detach();
    window.close();
    await new Promise((resolve) => server.close(resolve));
  };
  return { Office, Excel, OfficeExtension, open, close };
}
