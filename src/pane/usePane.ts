import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Pause } from '../app/inSlices';
import type { Reviewed } from '../app/reviewPlan';
import type { Place } from '../domain/place';
import { FIRST_CELL } from '../workbook/address';
import type { WorkbookPort } from '../workbook/port';
import { check, open } from './commands';
import type { DraftStore } from './draft';
import type { LoadSample } from './create/commands';
import type { Queue, Run } from './jobs';
import { type Known, learn, UNREAD } from './known';
import type { Notice, Undoable } from './notice';
import { ORDERS } from './orders';
import type { PageId } from './page';
import type { Pending } from './pending';
import type { StartFile } from './startFile';
import type { Step } from './step';
import { stoppable } from './stoppable';
import { type Command, type Order, useCommand } from './useCommand';
import { type Subscribe, useLiveReview } from './useLiveReview';
import { goTo, usePage } from './usePage';
import { useQueue } from './useQueue';

export interface PaneProps {
  readonly workbook: WorkbookPort;
  readonly loadSample: LoadSample;
  readonly howToPrint: string;
  /** Where the workbook tells of its changes; elsewhere a command reads it anew. */
  readonly subscribe?: Subscribe;
  /** Holds a reading back that nobody asked for, while somebody types. */
  readonly pause?: Pause;
  /** Told of what is to be written and is not yet. */
  readonly pending?: Pending;
  /** Where what is typed is kept while it is not in the workbook yet. */
  readonly drafts?: DraftStore;
  /** Where this door can begin another file. */
  readonly startFile?: StartFile;
  readonly version?: string;
}

export interface PaneActions {
  readonly open: () => void;
  readonly check: () => void;
  /** Refused while another command runs. */
  readonly run: Run;
  /** Waits for the commands before it. */
  readonly queue: Queue;
  /** Stops waiting for what only reads; what writes is taken back. */
  readonly stop: () => void;
  readonly undo: () => void;
  readonly showCell: (at: Place) => void;
  readonly showSheet: (sheet: string) => void;
  readonly tell: (notice: Notice) => void;
  /** What was told is not told any more; what was written can still be undone. */
  readonly dismiss: (notice: Notice) => void;
}

/** What the door knows and pages ask for. */
type FromDoor = 'loadSample' | 'howToPrint' | 'startFile' | 'version';

/** What every page of the pane is given. */
export interface PaneState extends Pick<PaneProps, FromDoor> {
  readonly page: PageId;
  readonly known: Known;
  readonly command: Command;
  /** The workbook is being read for the first time. */
  readonly opening: boolean;
  readonly notice: Notice | null;
  /** What can be undone. */
  readonly lastWrite: Undoable | null;
  /** The numbers follow the sheet by themselves. */
  readonly live: boolean;
  readonly actions: PaneActions;
}

/** A page that is shown only where the workbook has a task table. */
export interface TablePageProps {
  readonly pane: PaneState;
  readonly reviewed: Reviewed;
}

/** Commands change what is known; a jump to a cell changes nothing and keeps the last notice. */
export function usePane({ workbook, subscribe, pause, pending, ...door }: PaneProps): PaneState {
  const page = usePage();
  const [known, setKnown] = useState(UNREAD);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [lastWrite, setLastWrite] = useState<Undoable | null>(null);
  const { command, run, stop } = useCommand();
  const busy = command.state === 'running';
  const live = useLiveReview(workbook, { subscribe, pause, busy, setKnown });
  const openedAt = useRef<PageId | null>(null);

  const take: Run = useCallback(
    async <Done extends Step>(order: Order, work: (workbook: WorkbookPort) => Promise<Done>) => {
      let came: Done | null = null;
      const running = run(order, async (stopped) => {
        setNotice(null);
        const ours = () => work(stoppable(workbook, stopped));
        const step = await (workbook.together?.(ours) ?? ours());
        if (order.reads === true && stopped.aborted) return;
        came = step;
        if (step.lastWrite !== undefined) setLastWrite(step.lastWrite);
        if (step.reviewed !== undefined) setKnown(learn(step.reviewed));
        setNotice(step.notice);
        if (step.page === undefined) return;
        openedAt.current = step.page;
        goTo(step.page);
      });
      if (order.reads !== true) pending?.add(running);
      return (await running) ? came : null;
    },
    [run, workbook, pending],
  );

  const queue = useQueue(busy, take, pending);
  const reviewed = known.state === 'table' ? known.reviewed : null;
  const actions = useMemo<PaneActions>(() => {
    const show = (work: () => Promise<void>) => void run(ORDERS.show, work);
    return {
      open: () => void take(ORDERS.open, () => open(workbook, page)),
      check: () => void take(ORDERS.check, () => check(workbook)),
      run: take,
      queue,
      stop,
      undo: () => {
        if (lastWrite === null) return;
        void take(ORDERS.undo, async () => {
          const { undo } = await import('./undo');
          return undo(workbook, lastWrite);
        });
      },
      showCell: (at) =>
        show(async () => {
          if (reviewed === null) return;
          const { showPlace } = await import('../app/showPlace');
          await showPlace(workbook, reviewed.reading, at);
        }),
      showSheet: (sheet) => show(() => workbook.show(sheet, FIRST_CELL)),
      tell: setNotice,
      dismiss: (told) => {
        setNotice((now) => (now === told ? null : now));
        setLastWrite((last) => (last?.notice === told ? { ...last, isRead: true } : last));
      },
    };
  }, [workbook, page, reviewed, lastWrite, run, stop, take, queue]);

  useEffect(() => {
    if (busy || openedAt.current === page) return;
    openedAt.current = page;
    actions.open();
  }, [busy, page, actions]);

  const opening = known.state === 'unread' && (busy || command.state === 'idle');
  return { page, known, command, opening, notice, lastWrite, live, actions, ...door };
}
