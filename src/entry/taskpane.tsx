import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { excelWorkbook } from '../excel/workbook';
import { Frame } from '../pane/Frame';
import { Opening } from '../pane/Opening';
import { Pane } from '../pane/Pane';
import { Stopped } from '../pane/Stopped';
import { FAILURE_SENTENCES } from '../text/failures';
import { HOW_TO_PRINT } from '../text/pane';
import { loadSample } from './sample';

/** The least that the sheets need; the manifest asks for the same. */
const API_SET = ['ExcelApi', '1.14'] as const;

async function isSupported(): Promise<boolean> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel && Office.context.requirements.isSetSupported(...API_SET);
}

function TaskPane() {
  return <Pane workbook={excelWorkbook} loadSample={loadSample} howToPrint={HOW_TO_PRINT.excel} />;
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
