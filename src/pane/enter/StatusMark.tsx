import {
  ArrowClockwise16Regular,
  CheckmarkCircle16Filled,
  Circle16Regular,
  Clock16Regular,
  DismissCircle16Filled,
  ErrorCircle16Filled,
  type FluentIcon,
  SubtractCircle16Regular,
} from '@fluentui/react-icons';
import { mergeClasses } from '@fluentui/react-components';
import type { Status } from '../../domain/vocabulary';
import { STATUS_WORDS } from '../../text/words';
import { useEntryStyles } from './styles';

const ICONS: Readonly<Record<Status, FluentIcon>> = {
  done: CheckmarkCircle16Filled,
  inProgress: ArrowClockwise16Regular,
  notDone: DismissCircle16Filled,
  overdue: ErrorCircle16Filled,
  notDue: Clock16Regular,
  notApplicable: SubtractCircle16Regular,
  notEntered: Circle16Regular,
};

/** The status in the words of the sheet; the sign beside it only helps the eye. */
export function StatusMark({ status }: { readonly status: Status }) {
  const styles = useEntryStyles();
  const Icon = ICONS[status];
  const tone =
    status === 'done'
      ? styles.success
      : status === 'overdue' || status === 'notDone'
        ? styles.error
        : undefined;
  return (
    <span className={mergeClasses(styles.status, tone)}>
      <Icon aria-hidden />
      {STATUS_WORDS[status]}
    </span>
  );
}
