import { Button } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { fixSteps } from '../../app/fixStep';
import type { Reviewed } from '../../app/reviewPlan';
import type { Finding } from '../../domain/checks';
import { CHECK_PAGE } from '../../text/checkPage';
import { BUTTONS } from '../../text/pane';
import { cellName } from '../../workbook/address';
import { FixPanel } from '../check/FixPanel';
import type { Queue } from '../jobs';
import { ORDERS } from '../orders';
import { useJob } from '../useJob';

interface FieldFixProps {
  readonly finding: Finding;
  /** What tells its button from another of the same cell; "" where there is none. */
  readonly words: string;
  readonly reviewed: Reviewed;
  readonly queue: Queue;
}

/** What a machine can mend is mended where it is seen, after a look at what will be written. */
export function FieldFix({ finding, words, reviewed, queue }: FieldFixProps) {
  const findings = useMemo(() => [finding], [finding]);
  const [write] = useMemo(() => fixSteps(reviewed, findings).flat(), [reviewed, findings]);
  const { waiting, order } = useJob(queue);
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  if (write === undefined) return null;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const mendIt = async () => {
    close();
    await order(ORDERS.write, async (workbook) => {
      const { mend } = await import('../check/mend');
      return mend(workbook, reviewed, { kind: 'fix', findings });
    });
  };
  return (
    <>
      <Button
        size="small"
        aria-label={CHECK_PAGE.about(CHECK_PAGE.fixOne(write.sheet, cellName(write.at)), words)}
        aria-expanded={isOpen}
        disabledFocusable={waiting}
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          setOpen(!isOpen);
        }}
      >
        {BUTTONS.fix}
      </Button>
      {isOpen ? (
        <FixPanel {...{ reviewed, findings, close }} busy={waiting} write={() => void mendIt()} />
      ) : null}
    </>
  );
}
