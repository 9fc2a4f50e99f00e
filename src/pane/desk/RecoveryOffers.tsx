import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DESK, DESK_BUTTONS, RECOVERY } from '../../text/desk';
import type { WorkHeader } from './recovery/work';

const CLOCK = new Intl.DateTimeFormat('vi-VN', {
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

interface RecoveryOffersProps {
  readonly works: readonly WorkHeader[];
  readonly busy: boolean;
  readonly onRecover: (id: string) => void;
  readonly onForget: (id: string) => void;
}

/** Work that was never saved, from pages that are gone. */
export function RecoveryOffers({ works, busy, onRecover, onForget }: RecoveryOffersProps) {
  return works.map(({ id, name, time }) => {
    const file = name ?? DESK.untitled;
    return (
      <MessageBar key={id} intent="warning">
        <MessageBarBody>{RECOVERY.offer(file, CLOCK.format(time))}</MessageBarBody>
        <MessageBarActions>
          <Button
            appearance="primary"
            size="small"
            aria-label={RECOVERY.recover(file)}
            disabledFocusable={busy}
            onClick={() => onRecover(id)}
          >
            {DESK_BUTTONS.recover}
          </Button>
          <Button size="small" aria-label={RECOVERY.forget(file)} onClick={() => onForget(id)}>
            {DESK_BUTTONS.forget}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  });
}
