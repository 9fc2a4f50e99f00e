import { useCallback, useEffect, useId, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from '../pane/desk/Desk';
import { DeskMessages } from '../pane/desk/DeskMessages';
import { EmptyDesk } from '../pane/desk/EmptyDesk';
import { useDroppedFile } from '../pane/desk/files/useDroppedFile';
import { usePastedFile } from '../pane/desk/files/usePastedFile';
import type { PrintedCell } from '../pane/desk/print/printedSheet';
import { usePrinting } from '../pane/desk/print/usePrinting';
import { liveTabs } from '../pane/desk/recovery/liveTabs';
import { workStore } from '../pane/desk/recovery/store';
import { useLostWork } from '../pane/desk/recovery/useLostWork';
import { TitleBar } from '../pane/desk/TitleBar';
import { useAttempt } from '../pane/desk/useAttempt';
import { useDesk } from '../pane/desk/useDesk';
import { useFlush } from '../pane/desk/useFlush';
import { useJumps } from '../pane/desk/useJumps';
import { usePaneShown } from '../pane/desk/usePaneShown';
import { useShortcuts } from '../pane/desk/useShortcuts';
import { useUnsaved } from '../pane/desk/useUnsaved';
import { Frame } from '../pane/Frame';
import { Pane } from '../pane/Pane';
import type { StartFile } from '../pane/startFile';
import { storedDrafts } from '../pane/storedDrafts';
import { LIGHT } from '../pane/theme';
import { shownText } from '../sheetview/look';
import { SheetView } from '../sheetview/SheetView';
import { useUndoKeys } from '../sheetview/useUndoKeys';
import { DESK } from '../text/desk';
import { HOW_TO_PRINT } from '../text/pane';
import { keyOf } from './browser/openFile';
import { quietKeyboard } from './browser/quietKeyboard';
import { memory } from './memory';
import { loadSample } from './sample';

/** Set by the build. */
declare const VERSION: string;

const store = workStore();
const quiet = quietKeyboard();
const drafts = storedDrafts(
  () => window.localStorage,
  () => keyOf(desk.current()),
);
const desk = memory(store, { quiet, moved: drafts.moved });
const tabs = liveTabs(() => desk.current().journal.id);

const textOf = ({ value, format }: PrintedCell) => shownText(value, format.numberFormat);

function BrowserDoor() {
  useSyncExternalStore(desk.subscribe, desk.version);
  const { workbook, live, name, number, pending } = desk.current();
  const whenReckoned = useCallback((listener: () => void) => live.onReckoned(listener), [live]);
  const { sheets, active, names } = workbook.book;
  const rules = live.rules();
  const unsaved = !desk.isSaved();
  const paneId = useId();
  const pane = usePaneShown();
  const [failure, attempt] = useAttempt();
  const [jumping, goTo] = useJumps(live, pane.giveWay);
  const { actions, ...state } = useDesk(desk, pending);
  const [lost, dropLost] = useLostWork(store, tabs);
  const hovering = useDroppedFile(actions.take);
  usePastedFile(actions.take);
  useShortcuts(actions);
  useUndoKeys(workbook);
  useUnsaved(desk.isSaved);
  useFlush(desk.flush);
  usePrinting(desk.inFront, textOf);
  const print = useCallback(
    () => attempt(desk.turnToPrinted().then(() => window.print())),
    [attempt],
  );
  const undo = useCallback(() => workbook.undo(), [workbook]);
  const redo = useCallback(() => workbook.redo(), [workbook]);
  useEffect(() => {
    document.title = DESK.tab(name, unsaved);
  }, [name, unsaved]);

  /** This page holds one workbook: the new one takes its place. */
  const startFile = useCallback<StartFile>(
    async (choice, fileName) => {
      const begun = await actions.begin(fileName, async (blank) => {
        const { createSheets } = await import('../app/createSheets');
        await createSheets(blank, choice);
      });
      return begun ? 'here' : 'none';
    },
    [actions],
  );
  const recover = useCallback(
    (id: string) =>
      void actions.recover(id).then((over) => {
        if (over) dropLost(id);
      }),
    [actions, dropLost],
  );
  const forget = useCallback(
    (id: string) => {
      void store.remove(id);
      drafts.moved(id, null);
      dropLost(id);
    },
    [dropLost],
  );

  return (
    <Desk
      paneId={paneId}
      paneShown={pane.shown}
      dropHint={hovering ? DESK.dropHere : null}
      bar={
        <>
          <TitleBar
            {...state}
            actions={actions}
            file={name}
            unsaved={unsaved}
            empty={sheets.length === 0}
            print={sheets.length === 0 ? null : print}
            undo={workbook.canUndo() ? undo : null}
            redo={workbook.canRedo() ? redo : null}
            paneId={paneId}
            paneShown={pane.shown}
            togglePane={pane.toggle}
            showPane={pane.show}
          />
          <DeskMessages
            {...state}
            actions={actions}
            file={name}
            failure={failure}
            lost={lost}
            onRecover={recover}
            onForget={forget}
          />
        </>
      }
      pane={
        <Pane
          key={number}
          workbook={jumping}
          loadSample={loadSample}
          howToPrint={HOW_TO_PRINT.browser}
          subscribe={whenReckoned}
          pause={quiet}
          drafts={drafts}
          pending={pending}
          startFile={startFile}
          version={VERSION}
        />
      }
      sheets={
        sheets.length === 0 ? (
          <EmptyDesk {...state} actions={actions} />
        ) : (
          <SheetView
            key={number}
            sheets={sheets}
            active={active}
            names={names}
            readOnly={rules.readOnly}
            reckoned={workbook.isChanged() ? rules.own : null}
            paper={LIGHT}
            goTo={goTo}
            onSelect={(sheet, at) => attempt(desk.select(sheet, at))}
            onEdit={(sheet, entries) => attempt(desk.enter(sheet, entries))}
            onType={desk.type}
          />
        )
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
