import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
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
  return works.map((work) => (
    <RecoveryOffer
      key={work.id}
      work={work}
      busy={busy}
      onRecover={() => onRecover(work.id)}
      onForget={() => onForget(work.id)}
    />
  ));
}

interface RecoveryOfferProps {
  readonly work: WorkHeader;
  readonly busy: boolean;
  readonly onRecover: () => void;
  readonly onForget: () => void;
}

function RecoveryOffer({ work: { name, time }, busy, onRecover, onForget }: RecoveryOfferProps) {
  const [leaving, setLeaving] = useState(false);
  const file = name ?? DESK.untitled;
  // The second button stays in its place: a double click on "Bỏ" ends on "Giữ lại".
  const buttons = leaving
    ? ([
        { says: 'forgetForGood', appearance: 'secondary', onClick: onForget },
        { says: 'keep', appearance: 'primary', onClick: () => setLeaving(false) },
      ] as const)
    : ([
        { says: 'recover', appearance: 'primary', onClick: onRecover },
        { says: 'forget', appearance: 'secondary', onClick: () => setLeaving(true) },
      ] as const);
  return (
    <MessageBar intent="warning">
      <MessageBarBody>
        {leaving ? (
          <span role="alert">{RECOVERY.sure(file)}</span>
        ) : (
          RECOVERY.offer(file, CLOCK.format(time))
        )}
      </MessageBarBody>
      <MessageBarActions>
        {buttons.map(({ says, appearance, onClick }, place) => (
          <Button
            key={place}
            size="small"
            appearance={appearance}
            aria-label={RECOVERY[says](file)}
            disabledFocusable={busy}
            onClick={onClick}
          >
            {DESK_BUTTONS[says]}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
