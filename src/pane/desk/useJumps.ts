import { useMemo, useState } from 'react';
import type { Area } from '../../workbook/address';
import type { WorkbookPort } from '../../workbook/port';

/** The workbook for the pane, and where the pane last sent the user. */
export function useJumps(workbook: WorkbookPort, onJump: () => void): [WorkbookPort, Area | null] {
  const [goTo, setGoTo] = useState<Area | null>(null);
  const jumping = useMemo(
    () => ({
      ...workbook,
      show: async (sheet: string, area: Area) => {
        // A copy, since the same place may be asked for twice.
        const place = { ...area };
        await workbook.show(sheet, place);
        onJump();
        setGoTo(place);
      },
    }),
    [workbook, onJump],
  );
  return [jumping, goTo];
}
