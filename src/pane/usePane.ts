import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Place } from '../domain/place';
import type { WorkbookPort } from '../workbook/port';
import {
  check,
  copySentencesOf,
  create,
  createSample,
  type LoadSample,
  open,
  report,
  type Step,
} from './commands';
import { type Known, learn, UNREAD } from './known';
import type { Mend } from './mendCommands';
import type { Notice, Undoable } from './notice';
import type { PageId } from './page';
import { type Subscribe, useLiveReview } from './useLiveReview';
import { type Command, useCommand } from './useCommand';

export type CommandName =
  'open' | 'create' | 'sample' | 'check' | 'report' | 'mend' | 'copy' | 'sentences' | 'show';

export interface PaneProps {
  readonly workbook: WorkbookPort;
  readonly page: PageId;
  readonly loadSample: LoadSample;
  readonly howToPrint: string;
  /** Where the workbook tells of its changes; elsewhere a command reads it anew. */
  readonly subscribe?: Subscribe;
}

export interface PaneActions {
  readonly open: () => void;
  readonly create: () => void;
  readonly sample: () => void;
  readonly check: () => void;
  readonly report: () => void;
  /** What becomes of a phụ lục that was changed by hand. */
  readonly reportOver: () => void;
  readonly reportBeside: () => void;
  readonly copySentences: () => void;
  readonly showCell: (at: Place) => void;
  readonly showSheet: (sheet: string) => void;
  /** Tells whether it was done. */
  readonly mend: (order: Mend) => Promise<boolean>;
  readonly tell: (notice: Notice) => void;
}

export interface PaneState {
  readonly known: Known;
  readonly command: Command<CommandName>;
  readonly notice: Notice | null;
  /** What can be undone. */
  readonly lastWrite: Undoable | null;
  readonly actions: PaneActions;
}

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

/** Commands change what is known; a jump to a cell changes nothing and keeps the last notice. */
export function usePane(props: PaneProps): PaneState {
  const { workbook, page, loadSample, howToPrint, subscribe } = props;
  const [known, setKnown] = useState(UNREAD);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [lastWrite, setLastWrite] = useState<Undoable | null>(null);
  const [command, run] = useCommand<CommandName>();
  useLiveReview(workbook, subscribe, setKnown);

  const take = useCallback(
    (name: CommandName, work: () => Promise<Step>) =>
      run(name, async () => {
        setNotice(null);
        const step = await (workbook.together?.(work) ?? work());
        if (step.lastWrite !== undefined) setLastWrite(step.lastWrite);
        setKnown((before) => learn(before, step.reviewed, tellsFindings(step.notice)));
        setNotice(step.notice);
      }),
    [workbook, run],
  );

  const reviewed = known.state === 'table' ? known.reviewed : null;
  const actions = useMemo<PaneActions>(
    () => ({
      open: () => void take('open', () => open(workbook, page)),
      create: () => void take('create', () => create(workbook)),
      sample: () => void take('sample', () => createSample(workbook, loadSample)),
      check: () => void take('check', () => check(workbook)),
      report: () => void take('report', () => report(workbook, howToPrint)),
      reportOver: () => void take('report', () => report(workbook, howToPrint, 'replace')),
      reportBeside: () => void take('report', () => report(workbook, howToPrint, 'keep')),
      copySentences: () => {
        if (reviewed !== null) void take('sentences', () => copySentencesOf(reviewed));
      },
      showCell: (at) => {
        if (reviewed === null) return;
        void run('show', async () => {
          const { showPlace } = await import('../app/showPlace');
          await showPlace(workbook, reviewed.reading, at);
        });
      },
      mend: async (order) => {
        if (reviewed === null) return false;
        return take('mend', async () => {
          const { mend } = await import('./mendCommands');
          return mend(workbook, reviewed, order);
        });
      },
      tell: setNotice,
      showSheet: (sheet) => void run('show', () => workbook.show(sheet, FIRST_CELL)),
    }),
    [workbook, page, loadSample, howToPrint, reviewed, run, take],
  );

  const openedAt = useRef<PageId | null>(null);
  const busy = command.state === 'running';
  useEffect(() => {
    if (busy || openedAt.current === page) return;
    openedAt.current = page;
    actions.open();
  }, [busy, page, actions]);

  return { known, command, notice, lastWrite, actions };
}

/** After a report, too: what is still wrong stands below the message that counts it. */
function tellsFindings(notice: Notice | null): boolean {
  return notice?.kind === 'checked' || notice?.kind === 'written';
}
