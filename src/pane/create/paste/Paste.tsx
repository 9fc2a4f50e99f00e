import type { Reviewed } from '../../../app/reviewPlan';
import { WAYS } from '../../../text/start';
import { PageHeading } from '../../shell/PageHeading';
import type { PaneState } from '../../usePane';
import { PasteTarget } from './PasteTarget';
import { Preview } from './Preview';
import { usePasteDraft } from './usePasteDraft';

interface PasteProps {
  readonly pane: PaneState;
  readonly reviewed: Reviewed | null;
  /** It came to sheets: the next visit begins anew. */
  readonly done: () => void;
}

/** Dán phụ lục hoặc kế hoạch từ Word: paste, look at it, make sheets of it. */
export function Paste({ pane, reviewed, done }: PasteProps) {
  const draft = usePasteDraft();
  const { clipboard } = draft;
  return (
    <>
      <PageHeading>{WAYS.paste.name}</PageHeading>
      {clipboard === null ? (
        <PasteTarget take={draft.paste} />
      ) : (
        <Preview
          {...{ pane, reviewed, clipboard, draft }}
          done={() => {
            draft.drop();
            done();
          }}
        />
      )}
    </>
  );
}
