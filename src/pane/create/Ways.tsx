import { Button, Link } from '@fluentui/react-components';
import {
  Beaker24Regular,
  ClipboardPaste24Regular,
  DocumentAdd24Regular,
  TableSimple24Regular,
} from '@fluentui/react-icons';
import type { Reviewed } from '../../app/reviewPlan';
import { PAGE_WORDS } from '../../text/pages';
import { RECOGNISED, START, WAYS } from '../../text/start';
import { PageHeading } from '../shell/PageHeading';
import { usePaneStyles } from '../styles';
import { isBusy } from '../useCommand';
import { goTo } from '../usePage';
import type { PaneState } from '../usePane';
import { CREATE_ORDERS, createSample } from './commands';
import { isOurs } from './isOurs';
import { Way } from './Way';
import type { WayId } from './wayId';

interface WaysProps {
  readonly pane: PaneState;
  readonly reviewed: Reviewed | null;
  readonly choose: (way: WayId) => void;
}

/** What the program is for, and four ways to begin. */
export function Ways({ pane: { command, actions, loadSample }, reviewed, choose }: WaysProps) {
  const styles = usePaneStyles();
  const ours = reviewed !== null && isOurs(reviewed);
  const busy = isBusy(command);
  const running = command.state === 'running' && command.order.name === 'sample';
  return (
    <>
      <PageHeading>{START.heading}</PageHeading>
      <p className={styles.paragraph}>{START.purpose}</p>
      <ul className={styles.cards} aria-label={START.ways}>
        <li>
          <Way
            Icon={ClipboardPaste24Regular}
            name={WAYS.paste.name}
            hint={ours ? WAYS.paste.more : WAYS.paste.hint}
            onClick={() => choose('paste')}
          />
        </li>
        {reviewed === null ? null : (
          <li>
            <Way
              Icon={TableSimple24Regular}
              name={WAYS.existing.name}
              hint={existingHint(reviewed)}
              onClick={() => choose('existing')}
            />
          </li>
        )}
        <li>
          <Way
            Icon={DocumentAdd24Regular}
            name={WAYS.create.name}
            hint={ours ? WAYS.create.there : WAYS.create.hint}
            onClick={() => choose('create')}
          />
        </li>
        {reviewed === null ? (
          <li>
            <Way
              Icon={Beaker24Regular}
              name={WAYS.sample.name}
              hint={WAYS.sample.hint}
              running={running}
              busy={busy}
              onClick={() =>
                void actions.run(CREATE_ORDERS.sample, (workbook) =>
                  createSample(workbook, loadSample),
                )
              }
            />
          </li>
        ) : null}
      </ul>
      {reviewed === null ? (
        <p className={styles.hint}>{START.skip}</p>
      ) : (
        <div>
          <Button onClick={() => goTo('home')}>{START.home}</Button>
        </div>
      )}
      <p className={styles.hint}>{START.privacy}</p>
      <p className={styles.paragraph}>
        <Link href="#help">{PAGE_WORDS.help}</Link>
      </p>
    </>
  );
}

function existingHint({ reading: { table, understood } }: Reviewed): string {
  const { tasks, groups, parts } = understood;
  return WAYS.existing.hint(table.sheet.name, RECOGNISED.tasks(tasks, groups, parts));
}
