import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { alreadyThere, type Chosen, proposedChoice } from '../../../app/chosenTasks';
import { type Clipboard, proposalOf } from '../../../app/pasted';
import type { Reviewed } from '../../../app/reviewPlan';
import { PASTE } from '../../../text/paste';
import { Message } from '../../Message';
import { usePaneStyles } from '../../styles';
import type { PaneState } from '../../usePane';
import { isOurs } from '../isOurs';
import { AddToSheets } from './AddToSheets';
import { Aside } from './Aside';
import { Columns } from './Columns';
import { MakeSheets } from './MakeSheets';
import { Rows } from './Rows';
import type { PasteDraft } from './usePasteDraft';

interface PreviewProps {
  readonly pane: PaneState;
  readonly reviewed: Reviewed | null;
  readonly clipboard: Clipboard;
  readonly draft: PasteDraft;
  readonly done: () => void;
}

/** What was made of a paste, before anything is written. */
export function Preview({ pane, reviewed, clipboard, draft, done }: PreviewProps) {
  const styles = usePaneStyles();
  const { html, text } = clipboard;
  const { mapping } = draft;
  const proposal = useMemo(() => proposalOf({ html, text }, mapping), [html, text, mapping]);
  const ours = reviewed !== null && isOurs(reviewed) ? reviewed : null;
  const plan = ours?.reading.plan ?? null;
  const { rows, aside, table } = proposal;
  const there = useMemo(() => alreadyThere(rows, plan), [rows, plan]);
  const chosen: Chosen = useMemo(
    () => (draft.chosen === null ? proposedChoice(rows, there) : new Set(draft.chosen)),
    [draft.chosen, rows, there],
  );
  const shown = { pane, rows, chosen, done };
  const nothing = table === null ? PASTE.nothing : PASTE.noContent;
  return (
    <>
      <div>
        <Button size="small" onClick={draft.drop}>
          {PASTE.again}
        </Button>
      </div>
      {table === null || (proposal.source !== 'table' && rows.length > 0) ? null : (
        <Columns columns={table.columns} mapping={table.mapping} change={draft.map} />
      )}
      {rows.length === 0 ? (
        <div role="alert">
          <Message intent="warning" sentences={[nothing]} />
        </div>
      ) : (
        <Rows {...{ rows, chosen, there }} change={(next) => draft.choose([...next])} />
      )}
      <Aside lines={aside} />
      {rows.length === 0 ? null : (
        <section className={styles.section}>
          {ours === null ? <MakeSheets {...shown} /> : <AddToSheets {...shown} reviewed={ours} />}
        </section>
      )}
    </>
  );
}
