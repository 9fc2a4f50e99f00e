import type { Sheet } from '../../book';
import { attribute, childNamed, childrenOf, flag, rootOf } from '../scan/elements';
import type { Styles } from '../styles';
import { elementSet, type Splice, splice } from './splice';
import { writtenChildren } from './writtenChildren';

/** The view with other panes, or with the sheet chosen or not (null: as it was); undefined where nothing changed. */
export function patchViews(
  shell: string,
  now: Sheet,
  then: Sheet,
  active: boolean | null,
  styles: Styles,
): string | undefined {
  const { frozenRows, frozenColumns } = now;
  const isFrozenAnew = frozenRows !== then.frozenRows || frozenColumns !== then.frozenColumns;
  const root = rootOf(shell);
  const views = childNamed(shell, root, 'sheetViews');
  const view = views && childrenOf(shell, views)[0];
  const written = writtenChildren({ frozenRows, frozenColumns }, styles).xml('sheetViews');
  if (views === undefined || view === undefined) {
    const selected = written.replace('<sheetView ', '<sheetView tabSelected="1" ');
    if (active === true) return selected;
    return isFrozenAnew ? written : undefined;
  }
  const isSelected = flag(attribute(view, 'tabSelected'));
  const select = active ?? isSelected;
  if (!isFrozenAnew && isSelected === select) return undefined;
  const selected = elementSet(shell, view, { tabSelected: select ? 1 : null });
  const changed = isFrozenAnew ? withPanes(selected, written) : selected;
  const edits: Splice[] = [{ from: view.from, to: view.to, text: changed }];
  return splice(shell, edits).slice(views.from, views.to + changed.length - (view.to - view.from));
}

const PANES = ['pane', 'selection'];

function withPanes(view: string, written: string): string {
  const root = rootOf(view);
  const kept = childrenOf(view, root)
    .filter(({ name }) => !PANES.includes(name))
    .map(({ from, to }) => view.slice(from, to));
  const views = rootOf(written);
  const [model] = childrenOf(written, views);
  const panes = model === undefined ? '' : written.slice(model.insideFrom, model.insideTo);
  return `<sheetView${root.attributeText}>${panes}${kept.join('')}</sheetView>`;
}
