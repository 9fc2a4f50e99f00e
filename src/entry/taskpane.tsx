import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { openNewWorkbook } from '../excel/openNewWorkbook';
import { excelWorkbook } from '../excel/workbook';
import { Frame } from '../pane/Frame';
import { Pane } from '../pane/Pane';
import { Stopped } from '../pane/Stopped';
import { download } from '../pane/desk/files/download';
import type { StartFile } from '../pane/startFile';
import { storedDrafts } from '../pane/storedDrafts';
import { FAILURE_SENTENCES } from '../text/failures';
import { HOW_TO_PRINT } from '../text/pane';
import { loadSample } from './sample';

/** Set by the build. */
declare const VERSION: string;

/** The least that the sheets need; the manifest asks for the same. */
const API_SET = ['ExcelApi', '1.14'] as const;

async function isSupported(): Promise<boolean> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel && Office.context.requirements.isSetSupported(...API_SET);
}

/** Excel on the web shows every document in a store of its own; elsewhere the address tells them apart. */
const drafts = storedDrafts(
  () => window.localStorage,
  () => {
    // Neither is there in every Excel, whatever the declarations say.
    const { partitionKey, document } = Office.context as Partial<Office.Context>;
    return [partitionKey ?? '', document?.url ?? ''].join('|');
  },
);

/** Where Excel opens no file for us, the file goes to the downloads. */
const startFile: StartFile = async (choice, fileName) => {
  const { newFile } = await import('./newFile');
  const bytes = new Uint8Array(await newFile(choice));
  try {
    await openNewWorkbook(bytes);
    return 'opened';
  } catch {
    download(bytes, fileName);
    return 'saved';
  }
};

function TaskPane() {
  return (
    <Pane
      workbook={excelWorkbook}
      subscribe={excelWorkbook.subscribe}
      drafts={drafts}
      loadSample={loadSample}
      howToPrint={HOW_TO_PRINT.excel}
      startFile={startFile}
      version={VERSION}
    />
  );
}

const element = document.getElementById('root');
if (element !== null) {
  const root = createRoot(element);
  const show = (content: ReactNode) => root.render(<Frame>{content}</Frame>);
  show(<TaskPane />);
  // Without a connection there is no Office at all, and asking for it throws.
  isSupported().then(
    (supported) => {
      if (!supported) show(<Stopped failure={FAILURE_SENTENCES.unsupported} />);
    },
    () => show(<Stopped failure={FAILURE_SENTENCES.disconnected} />),
  );
}
