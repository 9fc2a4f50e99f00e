import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from '../pane/desk/Desk';
import { TitleBar } from '../pane/desk/TitleBar';
import { useAttempt } from '../pane/desk/useAttempt';
import { useJumps } from '../pane/desk/useJumps';
import { useUnsaved } from '../pane/desk/useUnsaved';
import { Frame } from '../pane/Frame';
import { Pane } from '../pane/Pane';
import { LIGHT } from '../pane/theme';
import { SheetView } from '../sheetview/SheetView';
import { HOW_TO_PRINT } from '../text/pane';
import { save, select, startFile, subscribe, typeInto, workbook } from './memory';
import { loadSample } from './sample';

/** Set by the build. */
declare const VERSION: string;

function BrowserDoor() {
  useSyncExternalStore(subscribe, () => workbook.version());
  const { sheets, active } = workbook.book;
  const [failure, attempt] = useAttempt();
  const [jumping, goTo] = useJumps(workbook);
  const markSaved = useUnsaved(sheets);
  const saveAll = () => save().then(markSaved);
  return (
    <Desk
      bar={<TitleBar save={saveAll} empty={sheets.length === 0} failure={failure} />}
      pane={
        <Pane
          workbook={jumping}
          loadSample={loadSample}
          howToPrint={HOW_TO_PRINT.browser}
          subscribe={subscribe}
          startFile={startFile}
          version={VERSION}
        />
      }
      sheets={
        <SheetView
          sheets={sheets}
          active={active}
          paper={LIGHT}
          goTo={goTo}
          onSelect={(sheet, at) => attempt(select(sheet, at))}
          onEdit={(sheet, at, text) => attempt(typeInto(sheet, at, text))}
        />
      }
    />
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <Frame>
      <BrowserDoor />
    </Frame>,
  );
}
