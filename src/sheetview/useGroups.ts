import { useMemo, useState } from 'react';
import type { Area } from '../workbook/address';
import { type GroupState, groupStates, hiddenNow } from './groups';
import type { ViewedSheet } from './sheet';

export interface Groups {
  readonly groups: readonly GroupState[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly turn: (column: number) => void;
}

/** Groups are opened and closed to look at them: the file keeps them as they are. */
export function useGroups(sheet: ViewedSheet, goTo: Area | null): Groups {
  const { groups: own, hiddenColumns: closed } = sheet;
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set());
  const groups = useMemo(
    () => groupStates({ groups: own, hiddenColumns: closed }, turned),
    [own, closed, turned],
  );
  const hiddenColumns = useMemo(
    () => hiddenNow({ groups: own, hiddenColumns: closed }, groups),
    [own, closed, groups],
  );
  const turn = (column: number) =>
    setTurned((before) => {
      const after = new Set(before);
      if (!after.delete(column)) after.add(column);
      return after;
    });

  const target = goTo !== null && goTo === sheet.selection ? goTo.column : null;
  const shut = groups.find(
    ({ column, columns, open }) =>
      !open && target !== null && target >= column && target < column + columns,
  )?.column;
  // Whoever is sent to a cell must see it.
  const [seen, setSeen] = useState(goTo);
  if (seen !== goTo) {
    setSeen(goTo);
    if (shut !== undefined) setTurned(new Set(turned).add(shut));
  }
  return { groups, hiddenColumns, turn };
}
