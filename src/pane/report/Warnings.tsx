import { Button } from '@fluentui/react-components';
import { countBySeverity, problemsOf } from '../../app/problems';
import type { Reviewed } from '../../app/reviewPlan';
import { PAGE_WORDS } from '../../text/pages';
import { REPORT_PAGE } from '../../text/reportPage';
import { Message } from '../Message';
import { goTo } from '../usePage';

/** What would be printed wrong, and where it is put right; nothing where all is well. */
export function Warnings({ reviewed }: { readonly reviewed: Reviewed }) {
  const { error } = countBySeverity(problemsOf(reviewed));
  const { notEntered } = reviewed.review.totals.byStatus;
  if (error === 0) return null;
  return (
    <Message
      intent="warning"
      sentences={[
        REPORT_PAGE.draft(error),
        ...(notEntered === 0 ? [] : [REPORT_PAGE.notEntered(notEntered)]),
      ]}
      action={
        <>
          <Button size="small" onClick={() => goTo('check')}>
            {PAGE_WORDS.check}
          </Button>
          {notEntered === 0 ? null : (
            <Button size="small" onClick={() => goTo('enter')}>
              {PAGE_WORDS.enter}
            </Button>
          )}
        </>
      }
    />
  );
}
