import { Button } from '@fluentui/react-components';
import type { Reviewed } from '../../app/reviewPlan';
import { HOME_WORDS } from '../../text/pages';
import { RECOGNISED } from '../../text/start';
import { CREATE_WAY, type WayId } from '../create/wayId';
import { useDraft } from '../draft';
import { usePaneStyles } from '../styles';
import { goTo } from '../usePage';

/** A table that somebody else made: how much of it was understood, and where to see what was not. */
export function Recognised({ reviewed }: { readonly reviewed: Reviewed }) {
  const styles = usePaneStyles();
  const [, choose] = useDraft(CREATE_WAY, '');
  const { tasks, groups, parts } = reviewed.reading.understood;
  return (
    <div className={styles.choice}>
      <p className={styles.paragraph}>
        {HOME_WORDS.recognised(RECOGNISED.tasks(tasks, groups, parts))}
      </p>
      <div>
        <Button
          size="small"
          onClick={() => {
            choose('existing' satisfies WayId);
            goTo('create');
          }}
        >
          {HOME_WORDS.showRecognised}
        </Button>
      </div>
    </div>
  );
}
