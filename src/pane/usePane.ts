import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { showPlace } from '../app/showPlace';
import type { Place } from '../domain/place';
import type { WorkbookPort } from '../workbook/port';
import {
  check,
  copy,
  create,
  createSample,
  type LoadSample,
  open,
  report,
  type Step,
} from './commands';
import { type Known, learn, UNREAD } from './known';
import type { Notice } from './notice';
import type { PageId } from './page';
import { type Subscribe, useLiveReview } from './useLiveReview';
import { type Command, useCommand } from './useCommand';

export type CommandName = 'open' | 'create' | 'sample' | 'check' | 'report' | 'copy' | 'show';

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
}

export interface PaneState {
  readonly known: Known;
  readonly command: Command<CommandName>;
  readonly notice: Notice | null;
  readonly actions: PaneActions;
}

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

/** Commands change what is known; a jump to a cell changes nothing and keeps the last notice. */
export function usePane(props: PaneProps): PaneState {
  const { workbook, page, loadSample, howToPrint, subscribe } = props;
  const [known, setKnown] = useState(UNREAD);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [command, run] = useCommand<CommandName>();
  useLiveReview(workbook, subscribe, setKnown);

  const take = useCallback(
    (name: CommandName, work: () => Promise<Step>) =>
      void run(name, async () => {
        setNotice(null);
        const step = await work();
        setKnown((before) => learn(before, step.reviewed, tellsFindings(step.notice)));
        setNotice(step.notice);
      }),
    [run],
  );

  const reviewed = known.state === 'table' ? known.reviewed : null;
  const reading = reviewed?.reading ?? null;
  const actions = useMemo<PaneActions>(
    () => ({
      open: () => take('open', () => open(workbook, page)),
      create: () => take('create', () => create(workbook)),
      sample: () => take('sample', () => createSample(workbook, loadSample)),
      check: () => take('check', () => check(workbook)),
      report: () => take('report', () => report(workbook, howToPrint)),
      reportOver: () => take('report', () => report(workbook, howToPrint, 'replace')),
      reportBeside: () => take('report', () => report(workbook, howToPrint, 'keep')),
      copySentences: () => {
        if (reviewed !== null) take('copy', () => copy(reviewed));
      },
      showCell: (at) => {
        if (reading !== null) void run('show', () => showPlace(workbook, reading, at));
      },
      showSheet: (sheet) => void run('show', () => workbook.show(sheet, FIRST_CELL)),
    }),
    [workbook, page, loadSample, howToPrint, reviewed, reading, run, take],
  );

  const openedAt = useRef<PageId | null>(null);
  const busy = command.state === 'running';
  useEffect(() => {
    if (busy || openedAt.current === page) return;
    openedAt.current = page;
    actions.open();
  }, [busy, page, actions]);

  return { known, command, notice, actions };
}

/** After a report, too: what is still wrong stands below the message that counts it. */
function tellsFindings(notice: Notice | null): boolean {
  return notice?.kind === 'checked' || notice?.kind === 'written';
}
