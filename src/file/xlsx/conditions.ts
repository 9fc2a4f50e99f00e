import { areaName } from '../../workbook/address';
import type { Condition } from '../book';
import type { Styles } from './styles';
import { escapeText, xstring } from './text';
import { element } from './xml';

/** Of two conditions that hold, the later one wins: the lowest number comes first. */
export function conditionalFormatting(conditions: readonly Condition[], styles: Styles): string {
  return conditions
    .map(({ area, formula, format }, index) => {
      const rule = {
        type: 'expression',
        dxfId: styles.conditionalIndexOf(format),
        priority: conditions.length - index,
      };
      const text = element('formula', {}, [escapeText(xstring(formula.slice(1)))]);
      return element('conditionalFormatting', { sqref: areaName(area) }, [
        element('cfRule', rule, [text]),
      ]);
    })
    .join('');
}
