import type { Sheet } from '../../book';
import { attribute, childrenOf, rootOf } from '../scan/elements';
import type { Styles } from '../styles';
import { firstBehind, SHEET_ORDER } from './childOrder';
import { elementSet, type Splice, splice } from './splice';
import { writtenChildren } from './writtenChildren';

/** The sheet with conditions added: they come before those of the file, as the later ones. */
export function patchConditions(shell: string, now: Sheet, then: Sheet, styles: Styles): string {
  const added = now.conditions.filter((condition) => !then.conditions.includes(condition));
  if (added.length === 0) return shell;
  const children = childrenOf(shell, rootOf(shell));
  const moved = children
    .filter(({ name }) => name === 'conditionalFormatting')
    .flatMap((list) => childrenOf(shell, list))
    .filter(({ name }) => name === 'cfRule')
    .map((rule): Splice => {
      const priority = Number(attribute(rule, 'priority') ?? 0) + added.length;
      return { from: rule.from, to: rule.to, text: elementSet(shell, rule, { priority }) };
    });
  const at = firstBehind(children, SHEET_ORDER, 'conditionalFormatting')?.from;
  const from = at ?? rootOf(shell).insideTo;
  const text = writtenChildren({ conditions: added }, styles).xml('conditionalFormatting');
  return splice(shell, [...moved, { from, to: from, text }]);
}
