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
import { usePage } from '../pane/usePage';
import { SheetView } from '../sheetview/SheetView';
import { useUndoKeys } from '../sheetview/useUndoKeys';
import { HOW_TO_PRINT } from '../text/pane';
import { live, save, select, subscribe, typeInto, whenReckoned, workbook } from './memory';
import { loadSample } from './sample';

function BrowserDoor() {
  const page = usePage();
  useSyncExternalStore(subscribe, () => workbook.version());
  useUndoKeys(workbook);
  const { sheets, active } = workbook.book;
  const [failure, attempt] = useAttempt();
  const [jumping, goTo] = useJumps(live);
  const markSaved = useUnsaved(sheets);
  const saveAll = () => save().then(markSaved);
  return (
    <Desk
      bar={<TitleBar save={saveAll} empty={sheets.length === 0} failure={failure} />}
      pane={
        <Pane
          workbook={jumping}
          page={page}
          loadSample={loadSample}
          howToPrint={HOW_TO_PRINT.browser}
          subscribe={whenReckoned}
        />
      }
      sheets={
        <SheetView
          sheets={sheets}
          active={active}
          paper={LIGHT}
          goTo={goTo}
          onSelect={(sheet, at) => attempt(select(sheet, at))}
          onEdit={(sheet, entries) => attempt(typeInto(sheet, entries))}
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
