import type { Severity } from '../domain/vocabulary';
import { NOTICES } from '../text/pane';

/** What the last command has to tell. */
export type Notice =
  | { readonly kind: 'created'; readonly sheet: string }
  | { readonly kind: 'sampled'; readonly sheet: string; readonly tasks: number }
  | { readonly kind: 'exists'; readonly sheet: string }
  | { readonly kind: 'noTable' }
  | { readonly kind: 'noTasks' }
  | { readonly kind: 'checked'; readonly counts: Readonly<Record<Severity, number>> }
  | { readonly kind: 'edited'; readonly sheets: readonly string[] }
  | { readonly kind: 'copied' }
  | { readonly kind: 'notCopied' }
  | { readonly kind: 'nothingToCopy' }
  | {
      readonly kind: 'written';
      readonly sheets: readonly string[];
      readonly kept: readonly string[];
      readonly errors: number;
      readonly howToPrint: string;
    };

type NoticeOf<Kind extends Notice['kind']> = Extract<Notice, { kind: Kind }>;

const SENTENCES: {
  readonly [Kind in Notice['kind']]: (notice: NoticeOf<Kind>) => readonly string[];
} = {
  created: ({ sheet }) => [NOTICES.created(sheet)],
  sampled: ({ sheet, tasks }) => [NOTICES.sampled(sheet, tasks)],
  exists: ({ sheet }) => [NOTICES.exists(sheet)],
  noTable: () => [NOTICES.noTable],
  noTasks: () => [NOTICES.noTasks],
  checked: ({ counts }) => [
    Object.values(counts).every((count) => count === 0) ? NOTICES.clean : NOTICES.checked(counts),
  ],
  edited: ({ sheets }) => [NOTICES.edited(sheets)],
  copied: () => [NOTICES.copied],
  notCopied: () => [NOTICES.notCopied],
  nothingToCopy: () => [NOTICES.nothingToCopy],
  written: ({ sheets, kept, errors, howToPrint }) => [
    NOTICES.written(sheets, howToPrint),
    ...(kept.length === 0 ? [] : [NOTICES.kept(kept)]),
    ...(errors > 0 ? [NOTICES.errorsLeft(errors)] : []),
  ],
};

export function noticeSentences<Kind extends Notice['kind']>(
  notice: NoticeOf<Kind> & { readonly kind: Kind },
): readonly string[] {
  return SENTENCES[notice.kind](notice);
}
