import type { Reviewed } from '../../app/reviewPlan';
import { PAGE_WORDS } from '../../text/pages';
import { PageHeading } from '../shell/PageHeading';
import type { PaneState } from '../usePane';

interface SettingsProps {
  readonly pane: PaneState;
  readonly reviewed: Reviewed | null;
}

/** Thông tin chung, kỳ, and what is done to the workbook as a whole. */
export function Settings({ reviewed }: SettingsProps) {
  return <PageHeading hint={reviewed?.reading.plan.report.unit}>{PAGE_WORDS.settings}</PageHeading>;
}
