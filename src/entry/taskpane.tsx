import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { excelWorkbook } from '../excel/workbook';
import { Frame } from '../pane/Frame';
import { Opening } from '../pane/Opening';
import { Pane } from '../pane/Pane';
import { Stopped } from '../pane/Stopped';
import { storedDrafts } from '../pane/storedDrafts';
import { FAILURE_SENTENCES } from '../text/failures';
import { HOW_TO_PRINT } from '../text/pane';
import { loadSample } from './sample';

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

function TaskPane() {
  return (
    <Pane
      workbook={excelWorkbook}
      subscribe={excelWorkbook.subscribe}
      drafts={drafts}
      loadSample={loadSample}
      howToPrint={HOW_TO_PRINT.excel}
    />
  );
}

const element = document.getElementById('root');
if (element !== null) {
  const root = createRoot(element);
  const show = (content: ReactNode) => root.render(<Frame>{content}</Frame>);
  show(<Opening />);
  // Without a connection there is no Office at all, and asking for it throws.
  isSupported().then(
    (supported) =>
      show(supported ? <TaskPane /> : <Stopped failure={FAILURE_SENTENCES.unsupported} />),
    () => show(<Stopped failure={FAILURE_SENTENCES.disconnected} />),
  );
}
