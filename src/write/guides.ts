import { CATALOG } from '../sheets/catalog';
import type { Accepts } from '../sheets/template';
import type { Area } from '../workbook/address';
import type { Accepted, Edit } from '../workbook/edit';

interface Guided {
  readonly title: string;
  readonly prompt?: string;
  readonly accepts?: Accepts;
}

/** What may be entered, as a list, a number or a day; lists lie in Danh mục, since units have commas. */
export function guideEdits(sheet: string, area: Area, { title, prompt, accepts }: Guided): Edit[] {
  if (prompt === undefined && accepts === undefined) return [];
  const guide = { title, message: prompt ?? '', accepts: acceptedBy(accepts) };
  return [{ kind: 'guideEntry', sheet, area, guide }];
}

function acceptedBy(accepts: Accepts | undefined): Accepted {
  if (accepts === undefined) return { kind: 'anything' };
  if (accepts === 'day') return { kind: 'day' };
  if (accepts === 'number') return { kind: 'number', atLeast: 0 };
  return { kind: 'listed', at: `=${CATALOG[accepts.list].name}` };
}
