import { Button } from '@fluentui/react-components';
import { DESK, DESK_BUTTONS, RECOVERY } from '../../text/desk';
import { Message } from '../Message';
import type { WorkHeader } from './recovery/work';

const CLOCK = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short' });

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
      <Message
        key={id}
        intent="info"
        sentences={[RECOVERY.offer(file, CLOCK.format(time))]}
        action={
          <>
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
          </>
        }
      />
    );
  });
}
