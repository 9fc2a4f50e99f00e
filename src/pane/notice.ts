import type { LastWrite } from '../app/undoWrite';
import type { ReportOrder } from '../app/writeReport';
import type { Severity } from '../domain/vocabulary';
import { NOTICES } from '../text/pane';

/** What the last command has to tell. */
export type Notice =
  | { readonly kind: 'created'; readonly sheet: string }
  | { readonly kind: 'sampled'; readonly sheet: string; readonly tasks: number }
  | { readonly kind: 'exists'; readonly sheet: string }
  | { readonly kind: 'noTable' }
  | { readonly kind: 'noTasks' }
  | { readonly kind: 'copied' }
  | { readonly kind: MendKind; readonly count: number; readonly changed: readonly string[] }
  | { readonly kind: 'checked'; readonly counts: Readonly<Record<Severity, number>> }
  /** These sheets were changed by hand; what was ordered waits for an answer. */
  | { readonly kind: 'edited'; readonly sheets: readonly string[]; readonly order: ReportOrder }
  | { readonly kind: 'sentencesCopied' }
  | { readonly kind: 'notCopied' }
  | { readonly kind: 'nothingToCopy' }
  | {
      readonly kind: 'written';
      readonly sheets: readonly string[];
      readonly kept: readonly string[];
      readonly errors: number;
    }
  | Said;

/** What only one page has to tell, in its own words. */
export interface Said {
  readonly kind: 'said';
  readonly intent: 'success' | 'warning' | 'info';
  readonly sentences: readonly string[];
}

export function said(intent: Said['intent'], sentences: readonly string[]): Said {
  return { kind: 'said', intent, sentences };
}

/** What was written for a finding, or taken back; where cells had changed, they are named. */
export type MendKind = 'fixed' | 'waived' | 'reopened' | 'undone';

type NoticeOf<Kind extends Notice['kind']> = Extract<Notice, { readonly kind: Kind }>;

export type MendNotice = Extract<Notice, { readonly changed: readonly string[] }>;

/** What can be taken back. */
export interface Undoable {
  readonly write: LastWrite;
  /** What was said of it. */
  readonly notice: MendNotice | Said | NoticeOf<'written'>;
  /** Somebody has read it and closed it; it can still be undone. */
  readonly isRead?: boolean;
}

function mended(done: string, { count, changed }: MendNotice): string[] {
  const first = count === 0 ? NOTICES.nothingWritten : done;
  return changed.length === 0 ? [first] : [first, NOTICES.changedSince(changed)];
}

const SENTENCES: {
  readonly [Kind in Exclude<Notice['kind'], MendKind>]: (
    notice: NoticeOf<Kind>,
  ) => readonly string[];
} & Readonly<Record<MendKind, (notice: MendNotice) => readonly string[]>> = {
  created: ({ sheet }) => [NOTICES.created(sheet)],
  sampled: ({ sheet, tasks }) => [NOTICES.sampled(sheet, tasks)],
  exists: ({ sheet }) => [NOTICES.exists(sheet)],
  noTable: () => [NOTICES.noTable],
  noTasks: () => [NOTICES.noTasks],
  checked: ({ counts }) => [
    Object.values(counts).every((count) => count === 0) ? NOTICES.clean : NOTICES.checked(counts),
  ],
  edited: ({ sheets }) => [NOTICES.edited(sheets)],
  sentencesCopied: () => [NOTICES.sentencesCopied],
  notCopied: () => [NOTICES.notCopied],
  nothingToCopy: () => [NOTICES.nothingToCopy],
  copied: () => [NOTICES.copied],
  fixed: (notice) => mended(NOTICES.fixed(notice.count), notice),
  waived: (notice) => mended(NOTICES.waived(notice.count), notice),
  reopened: (notice) => mended(NOTICES.reopened, notice),
  undone: (notice) => mended(NOTICES.undone(notice.count), notice),
  said: ({ sentences }) => sentences,
  written: ({ sheets, kept, errors }) => [
    NOTICES.written(sheets),
    ...(kept.length === 0 ? [] : [NOTICES.kept(kept)]),
    ...(errors > 0 ? [NOTICES.errorsLeft(errors)] : []),
  ],
};

export function noticeSentences(notice: Notice): readonly string[] {
  const say = SENTENCES[notice.kind] as (notice: Notice) => readonly string[];
  return say(notice);
}
