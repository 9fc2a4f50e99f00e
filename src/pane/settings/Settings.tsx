import { Button } from '@fluentui/react-components';
import { periodSetting } from '../../app/settings/period';
import { BUTTONS } from '../../text/pane';
import { PAGE_WORDS } from '../../text/pages';
import { SETTINGS } from '../../text/settings';
import { PageHeading } from '../shell/PageHeading';
import { usePaneStyles } from '../styles';
import { goTo } from '../usePage';
import type { PaneState, TablePageProps } from '../usePane';
import { About } from './About';
import { FactsSection } from './FactsSection';
import { LayoutSection } from './LayoutSection';
import { NextYear } from './NextYear';
import { PeriodSection } from './PeriodSection';
import { Repairs } from './Repairs';

interface SettingsProps {
  readonly pane: PaneState;
  readonly reviewed: TablePageProps['reviewed'] | null;
}

/** Thông tin chung, kỳ, and what is done to the workbook as a whole. */
export function Settings({ pane, reviewed }: SettingsProps) {
  const styles = usePaneStyles();
  if (reviewed === null) {
    return (
      <>
        <PageHeading>{PAGE_WORDS.settings}</PageHeading>
        <p className={styles.paragraph}>{SETTINGS.noTable}</p>
        <div className={styles.actions}>
          <Button appearance="primary" onClick={() => goTo('create')}>
            {BUTTONS.create}
          </Button>
        </div>
        <About version={pane.version} />
      </>
    );
  }
  const setting = periodSetting(reviewed);
  return (
    <>
      <PageHeading hint={reviewed.reading.plan.report.unit || undefined}>
        {PAGE_WORDS.settings}
      </PageHeading>
      {setting === null ? (
        <div className={styles.section}>
          <p className={styles.paragraph}>{SETTINGS.noForm}</p>
          <div className={styles.actions}>
            <Button onClick={() => goTo('create')}>{BUTTONS.create}</Button>
          </div>
        </div>
      ) : (
        <>
          <PeriodSection pane={pane} reviewed={reviewed} setting={setting} />
          <FactsSection pane={pane} reviewed={reviewed} />
        </>
      )}
      <LayoutSection pane={pane} reviewed={reviewed} />
      <Repairs pane={pane} reviewed={reviewed} />
      <NextYear pane={pane} reviewed={reviewed} />
      <About version={pane.version} />
    </>
  );
}
