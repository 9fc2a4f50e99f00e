import { areaName } from '../../workbook/address';
import type { Condition } from '../book';
import type { Styles } from './styles';
import { escapeText, xstring } from './text';
import { element } from './xml';

/**
 * Of two conditions that hold, the later one wins. Excel goes by the number, LibreOffice by the
 * place in the file, so that the latest comes first by both.
 */
export function conditionalFormatting(conditions: readonly Condition[], styles: Styles): string {
  return conditions
    .toReversed()
    .map(({ area, formula, format }, index) => {
      const rule = {
        type: 'expression',
        dxfId: styles.conditionalIndexOf(format),
        priority: index + 1,
      };
      const text = element('formula', {}, [escapeText(xstring(formula.slice(1)))]);
      return element('conditionalFormatting', { sqref: areaName(area) }, [
        element('cfRule', rule, [text]),
      ]);
    })
    .join('');
}
