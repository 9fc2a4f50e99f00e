import { useCallback, useMemo, useRef, useState } from 'react';
import { DESK } from '../../text/desk';
import type { WorkbookPort } from '../../workbook/port';
import type { Pending } from '../pending';
import { type Command, useCommand } from '../useCommand';
import { commitTyping } from './commitTyping';
import type { DiskFile } from './files/diskFile';
import { pickFile } from './files/pickFile';
import { nextPicture } from './nextPicture';

/** Puts into a new workbook what it begins with. */
export type Fill = (workbook: WorkbookPort) => Promise<unknown>;

/** Where to: back to the file's own place, to one that is asked for, or to the downloads. */
export type SaveWay = 'back' | 'elsewhere' | 'download';

export interface Saved {
  readonly name: string;
  readonly downloaded: boolean;
}

/** The workbook of the page and its file, for whoever has buttons for them. */
export interface FilePort {
  isSaved(): boolean;
  isEmpty(): boolean;
  startNew(): void;
  /** A new workbook of that name, once it holds what it begins with. */
  begin(name: string, fill: Fill): Promise<void>;
  open(file: DiskFile): Promise<void>;
  /** Null where the user thought better of it. */
  save(way: SaveWay): Promise<Saved | null>;
  /** False where that work is gone. */
  recover(id: string): Promise<boolean>;
}

const ORDERS = {
  open: { name: 'open', says: DESK.opening },
  recover: { name: 'recover', says: DESK.opening },
  startNew: { name: 'startNew', says: null },
  begin: { name: 'startNew', says: DESK.beginning },
  save: { name: 'save', says: DESK.saving },
} as const;

/** What the pane orders must not wait for the pane: it would wait for itself. */
type Orderer = 'desk' | 'pane';

/** What was done last, to be told of. */
export type Deed =
  | { readonly kind: 'opened' }
  | { readonly kind: 'recovered' }
  | { readonly kind: 'saved'; readonly downloaded: boolean };

export interface DeskState {
  readonly command: Command;
  readonly deed: Deed | null;
  /** How the question is answered, while it is asked. */
  readonly answer: ((leave: Leave) => void) | null;
  readonly actions: DeskActions;
}

/** What becomes of the workbook that another takes the place of. */
export type Leave = 'save' | 'discard' | 'stay';

export interface DeskActions {
  readonly open: () => void;
  readonly take: (reading: Promise<DiskFile>) => void;
  readonly startNew: () => void;
  /** Whether another workbook has taken the place of this one. */
  readonly begin: (name: string, fill: Fill) => Promise<boolean>;
  readonly save: () => void;
  readonly saveElsewhere: () => void;
  readonly download: () => void;
  /** Whether there is nothing left to recover. */
  readonly recover: (id: string) => Promise<boolean>;
}

export function useDesk(port: FilePort, pending: Pending): DeskState {
  const { command, run } = useCommand();
  const [deed, setDeed] = useState<Deed | null>(null);
  const [asked, ask] = useQuestion<Leave>();

  const actions = useMemo<DeskActions>(() => {
    const commit = async (by: Orderer) => {
      commitTyping();
      if (by === 'desk') await pending.settled();
    };
    const store = async (way: SaveWay, by: Orderer = 'desk'): Promise<boolean> => {
      await commit(by);
      if (port.isEmpty()) return true;
      const saved = await port.save(way);
      if (saved !== null) setDeed({ kind: 'saved', downloaded: saved.downloaded });
      return saved !== null;
    };
    const mayLeave = async (by: Orderer = 'desk'): Promise<boolean> => {
      await commit(by);
      if (port.isSaved()) return true;
      const leave = await ask();
      return leave === 'save' ? store('back', by) : leave === 'discard';
    };
    const open = (reading: () => Promise<DiskFile | null>) =>
      void run(ORDERS.open, async () => {
        const file = await reading();
        if (file === null || !(await mayLeave())) return;
        await nextPicture();
        await port.open(file);
        setDeed({ kind: 'opened' });
      });
    const save = (way: SaveWay) =>
      void run(ORDERS.save, async () => {
        await store(way);
      });
    return {
      open: () => open(pickFile),
      take: (reading) => {
        // Refused while a command runs: then nobody hears how it ends.
        reading.catch(() => undefined);
        open(() => reading);
      },
      startNew: () =>
        void run(ORDERS.startNew, async () => {
          if (!(await mayLeave())) return;
          port.startNew();
          setDeed(null);
        }),
      begin: async (name, fill) => {
        let begun = false;
        await run(ORDERS.begin, async () => {
          if (!(await mayLeave('pane'))) return;
          await port.begin(name, fill);
          setDeed(null);
          begun = true;
        });
        return begun;
      },
      save: () => save('back'),
      saveElsewhere: () => save('elsewhere'),
      download: () => save('download'),
      recover: async (id) => {
        let over = false;
        await run(ORDERS.recover, async () => {
          if (!(await mayLeave())) return;
          if (await port.recover(id)) setDeed({ kind: 'recovered' });
          over = true;
        });
        return over;
      },
    };
  }, [port, pending, run, ask]);

  return { command, deed, answer: asked, actions };
}

/** A question that is put to the user in the middle of other work. */
function useQuestion<Answer>(): [((answer: Answer) => void) | null, () => Promise<Answer>] {
  const [asked, setAsked] = useState<{ readonly answer: (answer: Answer) => void } | null>(null);
  const open = useRef(false);
  const ask = useCallback(() => {
    open.current = true;
    return new Promise<Answer>((resolve) => {
      const answer = (given: Answer) => {
        if (!open.current) return;
        open.current = false;
        setAsked(null);
        resolve(given);
      };
      setAsked({ answer });
    });
  }, []);
  return [asked?.answer ?? null, ask];
}
