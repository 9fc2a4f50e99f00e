import { REPORT_STATE } from '../text/pane';
import type { ReportState } from './reportState';

/** What there is to say of the phụ lục that was written last; nothing where there is none. */
export function reportStateText(state: ReportState): string {
  if (state.kind === 'none') return '';
  const { current, edited } = state;
  return [
    current ? REPORT_STATE.current : REPORT_STATE.outOfDate,
    ...(edited.length === 0 ? [] : [REPORT_STATE.edited(edited)]),
  ].join(' ');
}
