import { PAGE_WORDS } from '../../text/pages';
import { PageHeading } from '../shell/PageHeading';
import type { TablePageProps } from '../usePane';

/** The tasks, each with what is known of it. */
export function Enter({ reviewed }: TablePageProps) {
  return (
    <>
      <PageHeading>{PAGE_WORDS.enter}</PageHeading>
      <ol>
        {reviewed.review.statuses.map(({ task }) => (
          <li key={task.at.row}>{task.content}</li>
        ))}
      </ol>
    </>
  );
}
