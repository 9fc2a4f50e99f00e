import type { Sheet } from '../../book';
import { childNamed, childrenOf, rootOf } from '../scan/elements';
import type { Styles } from '../styles';
import { elementSet } from './splice';
import { writtenChildren } from './writtenChildren';

const WHOLE = ['pageMargins', 'headerFooter', 'rowBreaks'] as const;

/** The elements that say how the sheet is printed, where that changed. */
export function patchPage(
  shell: string,
  now: Sheet,
  then: Sheet,
  styles: Styles,
): ReadonlyMap<string, string> {
  if (now.page === then.page) return new Map();
  const written = writtenChildren({ page: now.page }, styles);
  const changes = new Map<string, string>(WHOLE.map((name) => [name, written.xml(name)]));
  changes.set('sheetPr', sheetProperties(shell, written.xml('sheetPr')));
  changes.set('pageSetup', pageSetup(shell, written.xml('pageSetup')));
  return changes;
}

/** The colour of the tab and what else is said there stay. */
function sheetProperties(shell: string, written: string): string {
  const old = childNamed(shell, rootOf(shell), 'sheetPr');
  if (old === undefined || written === '') return written;
  const others = childrenOf(shell, old)
    .filter(({ name }) => name !== 'pageSetUpPr')
    .map(({ from, to }) => shell.slice(from, to));
  const [setup] = childrenOf(written, rootOf(written));
  const inside = others.join('') + (setup ? written.slice(setup.from, setup.to) : '');
  return `<sheetPr${old.attributeText}>${inside}</sheetPr>`;
}

/** Without the settings of a printer, which would have the last word. */
function pageSetup(shell: string, written: string): string {
  const old = childNamed(shell, rootOf(shell), 'pageSetup');
  if (old === undefined) return written;
  const added = rootOf(written).attributeText.matchAll(/(\w+)="([^"]*)"/g);
  const changes = Object.fromEntries(
    Array.from(added, ([, name = '', value = '']) => [name, value]),
  );
  return elementSet(shell, old, { ...changes, '[^\\s=]+:id': null });
}
